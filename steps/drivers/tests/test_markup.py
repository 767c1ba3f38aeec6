"""Links and forms are read from the HTML, as both drivers give it."""

from __future__ import annotations

from steps.drivers.markup import Form, Link, read_markup

PAGE = """<a href="/un"> Un
 lien</a><a>Sans adresse</a>
<form action="/envoi"><input type=hidden name=x><input name=y><input type=radio><select></select>
<button><b>Envoyer</b> tout</button><input type=submit value=Valider></form>
<form action="/vide"><input type=hidden name=x></form><textarea></textarea>"""


def test_links_and_forms_are_read_whatever_they_are_called() -> None:
    """Hidden fields are no field; what stands outside any form is told as one without address."""
    markup = read_markup(PAGE)
    assert markup.links == (Link("Un lien", "/un"),)
    assert markup.forms == (
        Form("/envoi", ("text", "radio", "select"), ("Envoyer tout", "Valider")),
        Form("", ("textarea",), ()),
    )
    assert str(markup.forms[0]).startswith("formulaire « Envoyer tout », « Valider » (text, radio, select)")
