/** The few drawings of the interface, as strokes in the colour of the text. Never the only sign of anything. */

const PATHS = {
  find: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.5 10.5 14 14',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  share: 'M8 10V2M5 4.5 8 1.8l3 2.7M3 8v6h10V8',
  look: 'M1.5 13 5.5 3h.5l4 10M3 9.5h5.5M11 13l2-5.5h.4l2 5.5M11.6 11.3h3.2',
  settings:
    'M8 5.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8ZM8 1v2.2M8 12.8V15M1 8h2.2M12.8 8H15M3 3l1.6 1.6M11.4 11.4 13 13M13 3l-1.6 1.6M4.6 11.4 3 13',
  fold: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M6.5 3 2.5 7l4 4M2.5 7h7a4 4 0 0 1 0 8H8',
  good: 'M3 8.5 6.5 12 13 4.5',
  warning: 'M8 2.5v7M8 12.5v.5',
  neutral: 'M8 7.2v5M8 3.8v.4',
  link: 'M6 3H3v10h10v-3M9 2.5h4.5V7M13 3 7.5 8.5',
  mark: 'M3 13.5h10M5 10.5l5.5-8 2.5 2-5.5 7.5-3 .8z',
  print: 'M4.5 6V2h7v4M4.5 11H2.5V6h11v5h-2M4.5 9.5h7V14h-7z',
  pick: 'M3 2.5v10l2.8-2.6 1.8 4 1.9-.9-1.8-3.8h3.6z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
