# SPDX-License-Identifier: Apache-2.0
# The document type declaration of XML: entities and defaults of attributes of its internal part.
import re

from _xml_scanner import (
    _Incomplete, _Entity, _NC, _name, _blank, _reference,
    SYNTAX, NO_ELEMENTS, INVALID_TOKEN, UNCLOSED_TOKEN, PARAM_ENTITY_REF)

_QNAME = f'{_NC}(?::{_NC})?'
_LITERAL = r'''"[^"]*"|'[^']*\''''
_piece = re.compile(rf'''<!--.*?--(?=.)|<\?.*?\?>|[^]<"'>]+|"[^"]*"|'[^']*'|<!?|>''', re.DOTALL)
_head = re.compile(rf'<!DOCTYPE[ \t\n]+({_QNAME})(?=[ \t\n>\[])')
_external = re.compile(
    rf'[ \t\n]*(?:(SYSTEM)[ \t\n]+({_LITERAL})|(PUBLIC)[ \t\n]+({_LITERAL})[ \t\n]+({_LITERAL}))')
_declaration = re.compile(rf'''<!([A-Z]+)[ \t\n]+((?:[^"'>]|{_LITERAL})*)>''')
_entity = re.compile(
    rf'(%[ \t\n]+)?({_QNAME})[ \t\n]+(?:({_LITERAL})|(?:SYSTEM|PUBLIC[ \t\n]+(?:{_LITERAL}))[ \t\n]+'
    rf'(?:{_LITERAL})([ \t\n]+NDATA[ \t\n]+{_QNAME})?)[ \t\n]*\Z')
_definition = re.compile(
    rf'[ \t\n]+({_QNAME})[ \t\n]+(CDATA|ID|IDREFS?|ENTITY|ENTITIES|NMTOKENS?'
    rf'|(?:NOTATION[ \t\n]+)?\([^)]*\))[ \t\n]+(#REQUIRED|#IMPLIED|(?:#FIXED[ \t\n]+)?({_LITERAL}))')
_parameter = re.compile(rf'%({_QNAME});')


def read_doctype(scanner):
    """Reads the declaration at the scanner's place."""
    text, at = scanner.buffer, scanner.at
    head = _head.match(text, at)
    if not head:
        p = _blank.match(text, at + 9).end()
        match = _name.match(text, p)
        if match and match.end() == len(text) and scanner.final:
            raise scanner.problem(NO_ELEMENTS, len(text))
        if p == len(text) or match and match.end() == len(text):
            raise _Incomplete
        raise scanner.problem(INVALID_TOKEN, match.end() if match and p > at + 9 else p)
    public = system = None
    p = head.end()
    external = _external.match(text, p)
    if external:
        system = (external[2] or external[5])[1:-1]
        if external[4]:
            public = ' '.join(external[4][1:-1].split())
        scanner.unread_declarations = True
        p = external.end()
    p = _blank.match(text, p).end()
    begin = end = None
    if p < len(text) and text[p] == '[':
        begin = p + 1
        end = _subset_end(text, begin)
        if end is None:
            raise _unfinished(scanner)
        p = _blank.match(text, end + 1).end()
    if p == len(text):
        raise _unfinished(scanner)
    if text[p] != '>':
        if (text[p] in 'SP' and not external and begin is None and not scanner.final
                and '>' not in text[p:]):
            raise _Incomplete
        raise scanner.problem(SYNTAX if text[p] in '>)],|*+?%["\'' or text[p].isalnum()
                              else INVALID_TOKEN, p)
    scanner.internal_subset = None if begin is None else text[begin:end]
    scanner.handler.on_doctype(head[1], public, system)
    if begin is not None:
        _subset(scanner, text, begin, end)
    scanner.at = p + 1


def _unfinished(scanner):
    if scanner.final:
        return scanner.problem(NO_ELEMENTS, len(scanner.buffer))
    return _Incomplete()


def _subset_end(text, p):
    """Where the bracket that closes the internal part stands, or None."""
    while True:
        while p < len(text):
            match = _piece.match(text, p)
            if not match:
                break
            p = match.end()
        if p == len(text):
            return None
        return p if text[p] == ']' else None


def _subset(scanner, text, p, end):
    while True:
        p = _blank.match(text, p, end).end()
        if p >= end:
            return
        if text.startswith('<!--', p):
            p = scanner._comment(text, p)
        elif text.startswith('<?', p):
            p = scanner._pi(text, p)
        elif text[p] == '%':
            match = _parameter.match(text, p)
            if not match:
                raise scanner.problem(INVALID_TOKEN, p + 1)
            scanner.unread_declarations = True
            p = match.end()
        elif text[p] == '<':
            match = _declaration.match(text, p, end)
            if not match:
                word = re.compile('<![A-Z]*').match(text, p)
                raise scanner.problem(INVALID_TOKEN, word.end() if word else p + 1)
            _declare(scanner, match)
            p = match.end()
        else:
            match = _name.match(text, p, end)
            raise scanner.problem(INVALID_TOKEN, match.end() if match else p)


def _declare(scanner, match):
    kind, body = match[1], match[2]
    ignored = scanner.unread_declarations and not scanner.standalone and kind != 'NOTATION'
    if kind == 'ENTITY':
        entity = _entity.match(body)
        if not entity:
            raise scanner.problem(SYNTAX, match.end() - 1)
        if entity[3]:
            value = _entity_value(scanner, entity[3][1:-1], match.start(2) + entity.start(3) + 1)
            made = _Entity(value)
        else:
            made = _Entity('', external=True, binary=bool(entity[4]))
        if not entity[1] and entity[2] not in scanner.entities and (
                not ignored or not _after_parameter(scanner, match.start())):
            scanner.entities[entity[2]] = made
    elif kind == 'ATTLIST':
        _attributes(scanner, match, body)
    elif kind not in ('ELEMENT', 'NOTATION'):
        raise scanner.problem(SYNTAX, match.start())


def _after_parameter(scanner, at):
    return _parameter.search(scanner.buffer, scanner.at, at) is not None


def _entity_value(scanner, text, at):
    if '%' in text:
        match = _parameter.search(text)
        found = match.start() if match else text.index('%')
        raise scanner.problem(PARAM_ENTITY_REF if match else INVALID_TOKEN,
                              at + found + (not match))
    if '&' not in text:
        return text
    parts = []
    p = 0
    while True:
        found = text.find('&', p)
        if found < 0:
            parts.append(text[p:])
            return ''.join(parts)
        parts.append(text[p:found])
        match = _reference.match(text, found)
        if not match:
            from _xml_scanner import _reference_stop
            raise scanner.problem(INVALID_TOKEN, at + _reference_stop(text, found))
        if match[3] is None:
            parts.append(scanner._character(match, at + found))
        else:
            parts.append(match[0])
        p = match.end()


def _attributes(scanner, match, body):
    name = _name.match(body)
    if not name:
        raise scanner.problem(SYNTAX, match.start(2))
    defaults = scanner.defaults.setdefault(name[0], {})
    p = name.end()
    while True:
        found = _definition.match(body, p)
        if not found:
            break
        p = found.end()
        is_text = found[2] == 'CDATA'
        value = None
        if found[4]:
            value = scanner._attribute_value(found[4][1:-1], match.start(2) + found.start(4) + 1)
            if not is_text:
                value = ' '.join([part for part in value.split(' ') if part])
        defaults.setdefault(found[1], (value, is_text))
    if body[p:].strip():
        raise scanner.problem(SYNTAX, match.start(2) + p)
