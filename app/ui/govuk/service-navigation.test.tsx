import { z } from 'zod'
import { asReact } from './tree.testing.ts'
import { drawsAsFixtures } from './fixtures.testing.ts'
import { ServiceNavigation } from './service-navigation.tsx'

drawsAsFixtures('service-navigation', {
  options: z.strictObject({
    serviceName: z.string().optional(),
    serviceUrl: z.string().optional(),
    navigation: z
      .array(
        z.strictObject({
          text: z.string(),
          href: z.string(),
          current: z.boolean().optional(),
          active: z.boolean().optional(),
        }),
      )
      .optional(),
    navigationLabel: z.string().optional(),
    collapseNavigationOnMobile: z.literal(false).optional(),
    slots: z
      .strictObject({ end: z.strictObject({ html: z.string(), align: z.literal('inline') }) })
      .optional(),
  }),
  draw: ({ serviceName, serviceUrl, navigation, navigationLabel, slots }) => (
    <ServiceNavigation
      serviceName={serviceName}
      serviceHref={serviceUrl}
      navigation={navigation}
      navigationLabel={navigationLabel}
      end={slots && asReact(slots.end.html)}
    />
  ),
  // The toggle is hidden until a script shows it, and there is no such script.
  adapt: expected => expected.replace(/<button[\s\S]*?<\/button>/, ''),
})
