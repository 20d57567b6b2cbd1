// Puts a button beside each embed that has a frame. Nothing is asked of the provider before the click;
// without this script, the link stays.
for (const figure of document.querySelectorAll('figure[data-frame]')) {
  const { frame: address, frameShape: shape } = figure.dataset;
  const { hostname } = new URL(address);
  const button = document.createElement('button');
  button.type = 'button';
  button.lang = 'en';
  button.className = 'show-embed';
  button.textContent = `Show it here. This loads it from ${hostname}.`;
  button.addEventListener('click', () => {
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.title = figure.querySelector('figcaption')?.textContent ?? hostname;
    frame.className = `embed-${shape}`;
    frame.allow = 'encrypted-media; fullscreen; picture-in-picture';
    frame.sandbox = 'allow-scripts allow-same-origin allow-popups allow-presentation';
    // YouTube plays nothing for a page that it is not told.
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    button.replaceWith(frame);
    frame.focus();
  });
  figure.querySelector('p')?.after(button);
}
