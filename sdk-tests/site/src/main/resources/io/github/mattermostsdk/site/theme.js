// Runs before anything is painted, so that a chosen colour scheme does not flash up late.
document.documentElement.classList.add('js');
try {
  const theme = localStorage.getItem('theme');
  if (theme) {
    document.documentElement.dataset.theme = theme;
  }
} catch (refused) {
  // Storage can be switched off, then the system's choice holds.
}
