// Something to know that is not about this page's own matter: a deed done, or a thing of importance.
import type { ReactNode } from 'react'
import { classes } from './classes.ts'

interface NotificationBannerProps {
  success?: boolean | undefined
  title?: string | undefined
  /** Tells two banners of one page apart. */
  titleId?: string | undefined
  /** One line of text becomes the banner's heading; anything else is drawn as it is. */
  children: ReactNode
}

export function NotificationBanner({ success, title, titleId, children }: NotificationBannerProps) {
  const id = titleId ?? 'govuk-notification-banner-title'
  return (
    <div
      className={classes('govuk-notification-banner', success && 'govuk-notification-banner--success')}
      role={success ? 'alert' : 'region'}
      aria-labelledby={id}
      data-module="govuk-notification-banner"
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={id}>
          {title ?? (success ? 'Success' : 'Important')}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        {typeof children === 'string' ? (
          <p className="govuk-notification-banner__heading">{children}</p>
        ) : (
          children
        )}
      </div>
    </div>
  )
}
