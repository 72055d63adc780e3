const sections = {
  en: [
    {
      text: 'For teachers',
      items: [
        ['A first lesson', '/first-lesson'],
        ['The studio', '/studio'],
        ['Questions', '/questions'],
        ['From file to assignment', '/assignment'],
        ['What is read', '/sources'],
        ['Directives', '/directives'],
      ],
    },
    {
      text: 'For administrators',
      items: [
        ['By LMS', '/lms'],
        ['Commands and settings', '/commands'],
        ['What becomes of it, by target', '/matrix'],
        ['Pages that need no LMS', '/web'],
        ['Which Moodle takes what', '/moodle-versions'],
        ['Policies', '/policies'],
        ['On a build server', '/nightly'],
        ['Security', '/project/security'],
        ['What each diagnostic means', '/rules'],
      ],
    },
    {
      text: 'For authors of books',
      items: [
        ['A whole book', '/books'],
        ['What is made of real pages', '/corpus'],
        ['How fast', '/performance'],
      ],
    },
    {
      text: 'For developers',
      items: [
        ['From another program', '/library'],
        ['The library’s types', '/api/'],
        ['How it is built, and why', '/architecture'],
        ['Working on it', '/project/contributing'],
        ['What the tests notice', '/mutation'],
        ['Changes', '/project/changelog'],
      ],
    },
  ],
  fr: [
    {
      text: 'Pour les enseignants',
      items: [
        ['Une première leçon', '/fr/premiere-lecon'],
        ['Le studio', '/fr/studio'],
        ['Les questions', '/fr/questions'],
        ['Du fichier au devoir', '/fr/du-fichier-au-devoir'],
      ],
    },
  ],
};

const sidebar = (parts) =>
  parts.map(({ text, items }) => ({ text, items: items.map(([name, link]) => ({ text: name, link })) }));

export default {
  title: 'Cartable',
  description: 'Packs a lesson for the LMS.',
  srcDir: 'pages',
  outDir: 'dist',
  // Served from any folder of any server.
  base: process.env.SITE_BASE ?? '/',
  markdown: {
    languageAlias: { console: 'shellsession', myst: 'md' },
    // Braces of other tools are words here, not Vue's.
    config(md) {
      for (const rule of ['text', 'code_inline']) {
        const render = md.renderer.rules[rule];
        md.renderer.rules[rule] = (...given) => render(...given).replaceAll('{{', '&#123;&#123;');
      }
    },
  },
  themeConfig: { search: { provider: 'local' }, outline: [2, 3] },
  vite: { build: { chunkSizeWarningLimit: 4000 } },
  locales: {
    root: {
      label: 'English',
      lang: 'en',
      themeConfig: {
        nav: [
          { text: 'First lesson', link: '/first-lesson' },
          { text: 'On a build server', link: '/nightly' },
          { text: 'Open the studio', link: '/app/index.html', target: '_self' },
        ],
        sidebar: sidebar(sections.en),
      },
    },
    fr: {
      label: 'Français',
      lang: 'fr',
      themeConfig: {
        nav: [
          { text: 'Première leçon', link: '/fr/premiere-lecon' },
          { text: 'Ouvrir le studio', link: '/app/index.html', target: '_self' },
        ],
        sidebar: sidebar(sections.fr),
        outline: { level: [2, 3], label: 'Sur cette page' },
        docFooter: { prev: 'Page précédente', next: 'Page suivante' },
        darkModeSwitchLabel: 'Apparence',
        sidebarMenuLabel: 'Menu',
        returnToTopLabel: 'Retour en haut',
        langMenuLabel: 'Changer de langue',
      },
    },
  },
};
