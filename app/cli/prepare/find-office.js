import { onThisSystem } from '../../web/on-this-system.js'

/** The LibreOffice that tests open Word files in: OFFICE_PATH, else the system's; undefined where there is none. */
export const findOffice = () => process.env['OFFICE_PATH'] || onThisSystem(['soffice', 'libreoffice'])
