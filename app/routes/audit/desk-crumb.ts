/** Every page of the desk leads back to it. */
export const desk = { text: 'Auditor’s desk', href: '/audit' }
