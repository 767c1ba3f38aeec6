"""Windows that open in front of a person without her asking, or that impose their size on her."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from steps.drivers.masking import mask_url

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext

BINDING: Final = "__fenetre_ouverte"
TRANSIENT_MS: Final = 5_000
# What a script has put off by no more than this is still to come, however late a busy browser gets to it.
SOON_MS: Final = 2_000
PUT_OFF: Final = "[...(window.__minuteries ?? [])]"
IS_DONE: Final = "(those) => !those.some((one) => window.__minuteries?.has(one))"
# Told before the window opens: a page may well be gone by the time anybody asks it.
# The gestures are counted here: what the bench asks a page is one for `navigator.userActivation` too.
# They let windows open for as long as a browser lets them: HTML, transient activation.
LISTEN_SCRIPT: Final = f"""(() => {{
  let last = -Infinity;
  for (const kind of ['keydown', 'mousedown', 'pointerdown', 'pointerup', 'touchend', 'click']) {{
    addEventListener(kind, (event) => {{ if (event.isTrusted) last = performance.now(); }}, true);
  }}
  const later = window.setTimeout, due = window.__minuteries = new Set();
  window.setTimeout = function (act, delay, ...rest) {{
    const one = later.call(window, act, delay, ...rest);
    if ((Number(delay) || 0) <= {SOON_MS}) {{
      due.add(one);
      later.call(window, () => due.delete(one), delay);
    }}
    return one;
  }};
  const tell = (address, features) => {{
    const gesture = performance.now() - last < {TRANSIENT_MS};
    window.{BINDING}(String(address || 'about:blank'), gesture, String(features || ''));
  }};
  const open = window.open;
  window.open = function (address, name, features) {{
    tell(address, features);
    return open.apply(this, arguments);
  }};
  // What a script follows or sends by itself opens a window as well, when it names another one.
  const listen = (kind, act, read) => {{
    const original = kind.prototype[act];
    kind.prototype[act] = function () {{
      if (this.target && !['_self', '_top', '_parent'].includes(this.target)) tell(read(this), '');
      return original.apply(this, arguments);
    }};
  }};
  listen(HTMLElement, 'click', (link) => link.href);
  listen(HTMLFormElement, 'submit', (form) => form.action);
  listen(HTMLFormElement, 'requestSubmit', (form) => form.action);
}})()"""
IMPOSED: Final = ("width", "height", "popup")


class Intrusions:
    """Listens from the moment it is made; the pages opened before are not heard."""

    def __init__(self, context: BrowserContext) -> None:
        self.told: list[str] = []
        context.expose_binding(BINDING, lambda _source, *said: self._on_open(*said))
        context.add_init_script(LISTEN_SCRIPT)

    def _on_open(self, address: str, gesture: bool, features: str) -> None:
        where = mask_url(address)
        if not gesture:
            self.told.append(f"{where} s'ouvre sans geste")
        elif any(word in features for word in IMPOSED):
            self.told.append(f"{where} impose sa fenêtre ({features})")
