// Third-party packages have one importer each; this is the one of valibot.
export * from 'valibot';
