# SPDX-License-Identifier: Apache-2.0
"""Parameters in the values of headers, as the rules of old have them."""

import re
from email import utils

_special = re.compile(r'[ \(\)<>@,;:\\"/\[\]\?=]')


def format_parameter(name, value=None, quote=True):
    """A parameter as it is written."""
    if value is None or len(value) == 0:
        return name
    if isinstance(value, tuple):
        return f'{name}*={utils.encode_rfc2231(value[2], value[0], value[1])}'
    if not value.isascii():
        return f"{name}*={utils.encode_rfc2231(value, 'utf-8', '')}"
    if quote or _special.search(value):
        return f'{name}="{utils.quote(value)}"'
    return f'{name}={value}'


def split_parameters(text):
    """The pieces between semicolons, but for those in quotes."""
    pieces = []
    now = ''
    in_quotes = escaped = False
    for char in str(text):
        if char == ';' and not in_quotes:
            pieces.append(now)
            now = ''
            continue
        if escaped:
            escaped = False
        elif char == '\\':
            escaped = in_quotes
        elif char == '"':
            in_quotes = not in_quotes
        now += char
    pieces.append(now)
    result = []
    for i, piece in enumerate(pieces):
        if '=' in piece and i:
            name, _, value = piece.partition('=')
            piece = f'{name.strip().lower()}={value.strip()}'
        piece = piece.strip()
        if piece or not i:
            result.append(piece)
    return result


def unquoted(value):
    """A parameter's value without its quotes."""
    if isinstance(value, tuple):
        return value[0], value[1], utils.unquote(value[2])
    return utils.unquote(value)


def parameters(text):
    """Names and values; those that RFC 2231 continues or encodes are joined."""
    pairs = []
    for piece in split_parameters(text):
        name, equals, value = piece.partition('=')
        pairs.append((name.strip(), value.strip()) if equals else (piece.strip(), ''))
    return decode_params(pairs)


def decode_params(params):
    """Joins parameters that RFC 2231 continues or encodes; a value may become a triple."""
    result = [params[0]]
    pieces = {}
    for name, value in params[1:]:
        encoded = name.endswith('*')
        value = utils.unquote(value)
        found = re.fullmatch(r"(?P<name>\w+)\*((?P<num>[0-9]+)\*?)?", name)
        if found:
            number = found['num']
            pieces.setdefault(found['name'], []).append(
                (None if number is None else int(number), value, encoded))
        else:
            result.append((name, f'"{utils.quote(value)}"'))
    for name, found in pieces.items():
        found.sort(key=lambda piece: -1 if piece[0] is None else piece[0])
        extended = any([encoded for _, _, encoded in found])
        parts = [utils.unquote_to(value) if encoded else value for _, value, encoded in found]
        text = ''.join(parts)
        if extended:
            charset, language, text = utils.decode_rfc2231(text)
            result.append((name, (charset, language, f'"{utils.quote(text)}"')))
        else:
            result.append((name, f'"{utils.quote(text)}"'))
    return result
