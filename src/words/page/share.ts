/** The dialog in which a view is taken along. */
export const SHARE = {
  title: 'Share this view',
  close: 'Close',
  lasting: 'What should become of it when the model is improved?',
  exactly: { name: 'Stay exactly like this', means: (version: number) => `It names model ${version} and shows these numbers for good.` },
  following: {
    name: 'Follow updates',
    means: () => 'It names no model: the same levers, and whatever the newest model says of them.',
  },
  link: 'Link',
}

/** A picture with its words. */
export const PICTURE = {
  title: 'For a newsletter or a slide',
  newsletter: 'Copy for newsletter',
  markdown: 'Copy as Markdown',
  dark: 'dark',
  alt: 'Alt text',
  words: 'Headline, picture, caption and link in Markdown',
  moveLevers: 'Move the levers',
  copied: 'Copied: paste it into your newsletter.',
  copiedMarkdown: (picture: string) => `Copied. It names the picture ${picture}, which “PNG” saves.`,
  closed: 'The clipboard is closed here: copy the words below, and save the picture, by hand.',
  framed: 'If no file came, this frame forbids it: save the picture below by hand.',
}

/** A frame in somebody else's page. */
export const FRAME_CHOICES = {
  title: 'For a page that takes frames',
  charts: 'Charts',
  levers: 'Levers that can be moved',
  theme: 'Theme',
  themes: { auto: 'as the page around', light: 'light', dark: 'dark' },
  frame: 'Frame',
  upgrade: 'Picture that becomes a frame',
  markdown: 'Picture in Markdown',
  standIn: (picture: string) => `In the last two, ${picture} stands for the address at which you keep the picture saved above.`,
  page: 'Page with a card and oEmbed',
  oembed: (address: string) => `Its oEmbed answer is ${address}, where the site was built with its address.`,
  noPage:
    'Cards and oEmbed are for the views by name: a plain file server cannot answer for every setting. For this one take the frame or the picture.',
  preview: 'The frame as it will look',
  widths: 'Width of the preview',
  tryIn: 'Try it in a',
  column: 'column, 600 px',
  phone: 'phone, 360 px',
}

/** Files and citations. */
export const FILES = {
  title: 'Numbers, files and citation',
  scenario: 'Scenario file',
  open: 'Open a scenario file',
  keeps: 'A scenario file keeps the levers and what is pinned; dropped on the page, it brings them back.',
}

/** Beneath an embed. */
export const EMBED = {
  remix: 'Remix',
  address: 'Address of this view',
  differ: (count: number) => (count === 0 ? 'no lever differs' : count === 1 ? '1 lever differs' : `${count} levers differ`),
  model: (version: number, newest: number) => (version === newest ? `model ${version}` : `model ${version} (the newest is ${newest})`),
  baseline: 'from the baseline',
}
