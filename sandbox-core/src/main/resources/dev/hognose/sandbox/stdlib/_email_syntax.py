# SPDX-License-Identifier: Apache-2.0
"""Addresses and parameters in headers (RFC 5322, RFC 2045, RFC 2231)."""

import re
from urllib.parse import unquote_to_bytes
from email import errors
from _email_folding import decoded

ASPECIALS = frozenset('()<>@,:;.\\"[]')
_LOCAL_SPECIALS = frozenset('()<>@,:;\\"[] \t')
_token = re.compile(
    r'(?P<blank>[ \t\r\n]+)|(?P<quoted>"(?:[^"\\]|\\.)*")|(?P<comment>\()|(?P<literal>\[[^\]]*\])'
    r'|(?P<special>[<>@,:;])|(?P<atom>[^ \t\r\n"()<>@,:;\[\]]+)|(?P<other>.)', re.DOTALL)


def quoted(text):
    """Text as a quoted string."""
    return '"' + text.replace('\\', '\\\\').replace('"', '\\"') + '"'


def is_dot_atom(text):
    return not set(text) & _LOCAL_SPECIALS and not text.startswith('.') and '..' not in text \
        and not text.endswith('.')


def quoted_local(text):
    """The name of an address, quoted if it must be."""
    return text if not text or is_dot_atom(text) else quoted(text)


def _unquoted(text):
    return re.sub(r'\\(.)', r'\1', text[1:-1])


def _comment_end(text, at):
    depth = 0
    while at < len(text):
        char = text[at]
        if char == '\\':
            at += 1
        elif char == '(':
            depth += 1
        elif char == ')':
            depth -= 1
            if not depth:
                return at + 1
        at += 1
    return at


def _tokens(text):
    """Kinds and texts of the tokens, each with where it starts; comments are one token each."""
    at = 0
    found = []
    while at < len(text):
        match = _token.match(text, at)
        if match.lastgroup == 'comment':
            end = _comment_end(text, at)
            found.append(('comment', text[at:end], at))
            at = end
            continue
        found.append((match.lastgroup, match[0], at))
        at = match.end()
    return found


def _mailbox(tokens, defects):
    """Display name, local part and domain of a mailbox's tokens; None if there is nothing."""
    plain = [token for token in tokens if token[0] != 'comment']
    while plain and plain[0][0] == 'blank':
        plain.pop(0)
    while plain and plain[-1][0] == 'blank':
        plain.pop()
    if not plain:
        return None
    name = ''
    angle = next((i for i, token in enumerate(plain) if token[:2] == ('special', '<')), None)
    if angle is not None:
        name = _phrase(plain[:angle])
        plain = [token for token in plain[angle + 1:] if token[1] != '>']
    at = next((i for i, token in enumerate(plain) if token[:2] == ('special', '@')), None)
    if at is None:
        defects.append(errors.InvalidHeaderDefect('invalid address in address-list'))
        text = _phrase(plain)
        return name, text, ''
    local = ''.join([_unquoted(text) if kind == 'quoted' else text
                     for kind, text, _ in plain[:at] if kind != 'blank'])
    domain = ''.join([text for kind, text, _ in plain[at + 1:] if kind != 'blank'])
    return name, decoded(local), decoded(domain)


def _phrase(tokens):
    parts = [_unquoted(text) if kind == 'quoted' else ' ' if kind == 'blank' else text
             for kind, text, _ in tokens]
    return decoded(''.join(parts).strip())


def addresses_of(text, defects):
    """For each address the name of its group or None, its mailboxes, and its text."""
    result = []
    tokens = _tokens(text)
    group = None
    members = []
    start = group_start = 0
    for i in range(len(tokens) + 1):
        token = tokens[i] if i < len(tokens) else ('end', '', len(text))
        if token[0] == 'special' and token[1] == ':' and group is None and not any(
                each[1] == '<' and each[0] == 'special' for each in tokens[start:i]):
            group = _phrase([each for each in tokens[start:i] if each[0] != 'comment'])
            group_start = start
            members = []
            start = i + 1
        elif token[0] == 'end' or token[0] == 'special' and token[1] in ',;':
            mailbox = _mailbox(tokens[start:i], defects)
            if group is not None:
                if mailbox is not None:
                    members.append(mailbox)
                if token[1] == ';' or token[0] == 'end':
                    end = token[2] + len(token[1])
                    result.append((group, members, text[tokens[group_start][2]:end].strip()))
                    group = None
            elif mailbox is not None:
                result.append((None, [mailbox], text[tokens[start][2]:token[2]].strip()))
            start = i + 1
    return result


def parameters_of(text, defects):
    """The value of a header with parameters, and those; continued and encoded ones are joined."""
    parts = []
    now = []
    for kind, piece, _ in _tokens(text):
        if kind == 'special' and piece == ';':
            parts.append(now)
            now = []
        elif kind != 'comment':
            now.append((kind, piece))
    parts.append(now)
    main = ''.join([piece for _, piece in parts[0]]).strip()
    plain = {}
    pieces = {}
    for part in parts[1:]:
        whole = ''.join([piece for _, piece in part])
        name, equals, value = whole.partition('=')
        name = name.strip().lower()
        value = value.strip()
        if not name:
            continue
        is_quoted = value.startswith('"')
        if is_quoted:
            value = _unquoted(value) if value.endswith('"') and len(value) > 1 else value[1:]
        found = re.fullmatch(r'([^*]+)\*(?:(\d+)(\*)?)?', name)
        if found:
            encoded = found[2] is None or found[3] is not None
            pieces.setdefault(found[1], []).append((int(found[2] or 0), encoded, value))
        elif name not in plain:
            plain[name] = decoded(value)
        else:
            defects.append(errors.InvalidHeaderDefect('duplicate parameter name; duplicate ignored'))
    for name, found in pieces.items():
        charset = None
        data = b''
        for number, encoded, value in sorted(found):
            if encoded and charset is None and value.count("'") >= 2:
                charset, _, value = value.split("'", 2)
            data += unquote_to_bytes(value) if encoded else value.encode()
        try:
            plain[name] = data.decode(charset or 'utf-8', 'surrogateescape')
        except LookupError:
            plain[name] = data.decode('utf-8', 'surrogateescape')
    return main, plain
