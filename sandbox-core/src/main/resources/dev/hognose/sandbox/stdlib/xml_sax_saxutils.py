# SPDX-License-Identifier: Apache-2.0
"""Escaping for XML."""

__all__ = ['escape', 'unescape', 'quoteattr']


def _replaced(text, pairs):
    for old, new in pairs.items():
        text = text.replace(old, new)
    return text


def escape(data, entities={}):
    """Replaces &, < and >, then what the dict says."""
    data = data.replace('&', '&amp;').replace('>', '&gt;').replace('<', '&lt;')
    return _replaced(data, entities) if entities else data


def unescape(data, entities={}):
    """Undoes escape."""
    data = data.replace('&lt;', '<').replace('&gt;', '>')
    if entities:
        data = _replaced(data, entities)
    return data.replace('&amp;', '&')


def quoteattr(data, entities={}):
    """Escapes and quotes an attribute's value."""
    data = escape(data, {**entities, '\n': '&#10;', '\r': '&#13;', '\t': '&#9;'})
    if '"' not in data:
        return f'"{data}"'
    if "'" not in data:
        return f"'{data}'"
    return '"' + data.replace('"', '&quot;') + '"'
