/**
 * A command for the browser tests: what the reader's system asks for, as media features by name. The runner's own command knows colour schemes and
 * print, but not forced colours.
 */
export const emulation = () => ({
  name: 'emulation',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate-features') return undefined;
    const page = session.browser.getPage(session.id);
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      media: payload.media ?? '',
      features: Object.entries(payload.features ?? {}).map(([name, value]) => ({ name, value })),
    });
    return true;
  },
});
