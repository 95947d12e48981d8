# SPDX-License-Identifier: Apache-2.0
# Writing of XML trees: as XML, HTML, text, and in the canonical form.
import re

import xml.etree.ElementTree as _tree
from xml.etree.ElementTree import Comment, ProcessingInstruction, QName, _namespace_map

_HTML_EMPTY = {'area', 'base', 'basefont', 'br', 'col', 'embed', 'frame', 'hr', 'img', 'input',
               'isindex', 'link', 'meta', 'param', 'source', 'track', 'wbr'}


def write_tree(root, target, encoding, declaration, default_namespace, method, short):
    if method not in ('xml', 'html', 'text', 'c14n'):
        raise ValueError(f'unknown method {method!r}')
    if not encoding:
        encoding = 'utf-8' if method == 'c14n' else 'us-ascii'
    as_text = encoding.lower() == 'unicode'
    sink = None if hasattr(target, 'write') else open(
        target, 'w', encoding='utf-8' if as_text else encoding, errors='xmlcharrefreplace')
    parts = []
    write_parts(parts.append, root, encoding, declaration, default_namespace, method, short)
    text = ''.join(parts)
    if sink is not None:
        with sink:
            sink.write(text)
    elif as_text:
        target.write(text)
    else:
        target.write(text.encode(encoding, 'xmlcharrefreplace'))


def write_parts(write, root, encoding, declaration, default_namespace, method, short):
    as_text = encoding.lower() == 'unicode'
    if method == 'xml' and (declaration or declaration is None and not as_text
                            and encoding.lower() not in ('utf-8', 'us-ascii')):
        write(f"<?xml version='1.0' encoding='{'utf-8' if as_text else encoding}'?>\n")
    if method == 'text':
        for text in root.itertext():
            write(text)
        if root.tail:
            write(root.tail)
        return
    names, namespaces = _names(root, default_namespace)
    if method == 'html':
        _write_html(write, root, names, namespaces)
    else:
        _write_xml(write, root, names, namespaces, short)


def _names(root, default_namespace):
    """How each name is written, and the prefixes by their namespaces."""
    names = {None: None}
    namespaces = {}
    if default_namespace:
        namespaces[default_namespace] = ''

    def add(name):
        try:
            if name[:1] == '{':
                uri, tag = name[1:].rsplit('}', 1)
                prefix = namespaces.get(uri)
                if prefix is None:
                    prefix = _namespace_map.get(uri)
                    if prefix is None:
                        prefix = f'ns{len(namespaces)}'
                    if prefix != 'xml':
                        namespaces[uri] = prefix
                names[name] = f'{prefix}:{tag}' if prefix else tag
            elif default_namespace:
                raise ValueError('cannot use non-qualified names with default_namespace option')
            else:
                names[name] = name
        except TypeError:
            _refuse(name)

    for element in root.iter():
        tag = element.tag
        if isinstance(tag, QName):
            tag = tag.text
        if isinstance(tag, str):
            if tag not in names:
                add(tag)
        elif tag is not None and tag is not Comment and tag is not ProcessingInstruction:
            _refuse(tag)
        for key, value in element.items():
            if isinstance(key, QName):
                key = key.text
            if key not in names:
                add(key)
            if isinstance(value, QName) and value.text not in names:
                add(value.text)
    return names, namespaces


def _refuse(value):
    raise TypeError('cannot serialize %r (type %s)' % (value, type(value).__name__))


def _text(value):
    try:
        if '&' in value:
            value = value.replace('&', '&amp;')
        if '<' in value:
            value = value.replace('<', '&lt;')
        if '>' in value:
            value = value.replace('>', '&gt;')
        return value
    except (TypeError, AttributeError):
        _refuse(value)


def _attribute(value):
    value = _text(value)
    for char, written in (('"', '&quot;'), ('\r', '&#13;'), ('\n', '&#10;'), ('\t', '&#09;')):
        if char in value:
            value = value.replace(char, written)
    return value


def _html_attribute(value):
    try:
        return value.replace('&', '&amp;').replace('>', '&gt;').replace('"', '&quot;')
    except (TypeError, AttributeError):
        _refuse(value)


def _open_tag(write, tag, element, names, namespaces, attribute):
    write('<' + tag)
    items = list(element.items())
    if namespaces:
        for uri, prefix in sorted(namespaces.items(), key=lambda item: item[1]):
            if prefix:
                prefix = ':' + prefix
            write(f' xmlns{prefix}="{attribute(uri)}"')
    for key, value in items:
        if isinstance(key, QName):
            key = key.text
        value = names[value.text] if isinstance(value, QName) else attribute(value)
        write(f' {names[key]}="{value}"')


def _write_xml(write, root, names, namespaces, short):
    todo = [root]
    while todo:
        element = todo.pop()
        if isinstance(element, str):
            write(element)
            continue
        tag, text = element.tag, element.text
        if element.tail:
            todo.append(_text(element.tail))
        if tag is Comment:
            write(f'<!--{text}-->')
            continue
        if tag is ProcessingInstruction:
            write(f'<?{text}?>')
            continue
        if isinstance(tag, QName):
            tag = tag.text
        tag = names[tag]
        if tag is None:
            if text:
                write(_text(text))
            todo.extend(reversed(list(element)))
            continue
        _open_tag(write, tag, element, names, namespaces, _attribute)
        namespaces = None
        if text or len(element) or not short:
            write('>')
            if text:
                write(_text(text))
            todo.append(f'</{tag}>')
            todo.extend(reversed(list(element)))
        else:
            write(' />')


def _write_html(write, root, names, namespaces):
    todo = [root]
    while todo:
        element = todo.pop()
        if isinstance(element, str):
            write(element)
            continue
        tag, text = element.tag, element.text
        if element.tail:
            todo.append(_text(element.tail))
        if tag is Comment:
            write(f'<!--{_text(text)}-->')
            continue
        if tag is ProcessingInstruction:
            write(f'<?{_text(text)}?>')
            continue
        if isinstance(tag, QName):
            tag = tag.text
        tag = names[tag]
        if tag is None:
            if text:
                write(_text(text))
            todo.extend(reversed(list(element)))
            continue
        _open_tag(write, tag, element, names, namespaces, _html_attribute)
        namespaces = None
        write('>')
        lower = tag.lower()
        if text:
            write(text if lower in ('script', 'style') else _text(text))
        if lower not in _HTML_EMPTY:
            todo.append(f'</{tag}>')
        todo.extend(reversed(list(element)))


_looks_prefixed = re.compile(r'^\w+:\w+$')


class C14NWriterTarget:
    """A parser's target that writes the canonical form."""

    __module__ = 'xml.etree.ElementTree'

    def __init__(self, write, *, with_comments=False, strip_text=False, rewrite_prefixes=False,
                 qname_aware_tags=None, qname_aware_attrs=None, exclude_attrs=None,
                 exclude_tags=None):
        self._write = write
        self._held = []
        self._comments = with_comments
        self._strip = strip_text
        self._excluded_attributes = set(exclude_attrs) if exclude_attrs else None
        self._excluded_tags = set(exclude_tags) if exclude_tags else None
        self._rewrite = rewrite_prefixes
        self._name_tags = set(qname_aware_tags) if qname_aware_tags else None
        self._name_attributes = set(qname_aware_attrs) if qname_aware_attrs else None
        self._declared = [[('http://www.w3.org/XML/1998/namespace', 'xml')]]
        self._known = [list(_namespace_map.items()), []] if not rewrite_prefixes else [[]]
        if not rewrite_prefixes:
            self._known[0] = [('', '')]
        self._prefixes = {}
        self._preserve = [False]
        self._pending = None
        self._root_seen = False
        self._root_done = False
        self._ignored = 0

    def _visible(self, stack):
        for scope in reversed(stack):
            yield from scope

    def _uri_of(self, prefix):
        for uri, known in self._visible(self._known):
            if known == prefix:
                return uri
        raise ValueError(f'Prefix {prefix} of QName "{prefix}:" is not declared in scope')

    def _resolve(self, name):
        prefix, local = name.split(':', 1)
        for uri, known in self._visible(self._known):
            if known == prefix:
                return f'{{{uri}}}{local}'
        raise ValueError(f'Prefix {prefix} of QName "{name}" is not declared in scope')

    def _qname(self, qname, uri=None):
        """The prefix-qualified form of a name; declares its namespace where it is new."""
        if uri is None:
            uri, tag = qname[1:].rsplit('}', 1) if qname[:1] == '{' else ('', qname)
        else:
            tag = qname
        seen = set()
        for u, prefix in self._visible(self._declared):
            if u == uri and prefix not in seen:
                return f'{prefix}:{tag}' if prefix else tag, tag, uri
            seen.add(prefix)
        if self._rewrite:
            prefix = self._prefixes.get(uri)
            if prefix is None:
                prefix = self._prefixes[uri] = f'n{len(self._prefixes)}'
            self._declared[-1].append((uri, prefix))
            return f'{prefix}:{tag}', tag, uri
        if not uri and '' not in seen:
            return tag, tag, uri
        for u, prefix in self._visible(self._known):
            if u == uri:
                self._declared[-1].append((uri, prefix))
                return f'{prefix}:{tag}' if prefix else tag, tag, uri
        if not uri:
            return tag, tag, uri
        raise ValueError(f'Namespace "{uri}" is not declared in scope')

    def data(self, data):
        if not self._ignored:
            self._held.append(data)

    def _flush(self):
        data = ''.join(self._held)
        self._held.clear()
        if self._strip and not self._preserve[-1]:
            data = data.strip()
        if self._pending is not None:
            args, self._pending = self._pending, None
            name = data if data and _looks_prefixed.match(data) else None
            self._start(*args, name)
            if name is not None:
                return
        if data and self._root_seen:
            self._write(_canonical_text(data))

    def start_ns(self, prefix, uri):
        if self._ignored:
            return
        if self._held:
            self._flush()
        self._known[-1].append((uri, prefix))

    def start(self, tag, attrs):
        if self._excluded_tags is not None and (self._ignored or tag in self._excluded_tags):
            self._ignored += 1
            return
        if self._held:
            self._flush()
        spaces = []
        self._declared.append(spaces)
        if self._name_tags is not None and tag in self._name_tags:
            self._pending = (tag, attrs, spaces)
            return
        self._start(tag, attrs, spaces)

    def _start(self, tag, attrs, new_namespaces, qname_text=None):
        if self._excluded_attributes is not None and attrs:
            attrs = {k: v for k, v in attrs.items() if k not in self._excluded_attributes}
        names = {tag, *attrs}
        resolved = {}
        if qname_text is not None:
            names.add(self._resolve(qname_text))
            resolved[qname_text] = self._resolve(qname_text)
        if self._name_attributes is not None and attrs:
            for key in self._name_attributes:
                if key in attrs and _looks_prefixed.match(attrs[key]):
                    resolved[attrs[key]] = self._resolve(attrs[key])
                    names.add(resolved[attrs[key]])
        parsed = {}
        for name in sorted(names, key=lambda name: name.split('}', 1)):
            parsed[name] = self._qname(name)
        items = []
        if new_namespaces:
            items = sorted([('xmlns:' + prefix if prefix else 'xmlns', uri)
                            for uri, prefix in new_namespaces])
        if attrs:
            for key, value in sorted(attrs.items(), key=lambda item: _attribute_order(item[0])):
                if self._name_attributes is not None and key in self._name_attributes \
                        and value in resolved:
                    value = parsed[resolved[value]][0]
                shown, local, uri = parsed[key]
                items.append((shown if uri else local, value))
        space = attrs.get('{http://www.w3.org/XML/1998/namespace}space')
        self._preserve.append(space == 'preserve' if space else self._preserve[-1])
        self._write('<' + parsed[tag][0])
        for key, value in items:
            self._write(f' {key}="{_canonical_attribute(value)}"')
        self._write('>')
        if qname_text is not None:
            self._write(_canonical_text(parsed[resolved[qname_text]][0]))
        self._root_seen = True
        self._known.append([])

    def end(self, tag):
        if self._ignored:
            self._ignored -= 1
            return
        if self._held or self._pending is not None:
            self._flush()
        self._write(f'</{self._qname(tag)[0]}>')
        self._preserve.pop()
        self._root_done = len(self._preserve) == 1
        self._declared.pop()
        self._known.pop()

    def comment(self, text):
        if self._comments and not self._ignored:
            self._single(f'<!--{_canonical_text(text)}-->')

    def pi(self, target, data):
        if not self._ignored:
            shown = f'{target} {_canonical_text(data)}' if data else target
            self._single(f'<?{shown}?>')

    def _single(self, markup):
        if self._root_done:
            self._write('\n')
        elif self._root_seen and self._held:
            self._flush()
        self._write(markup)
        if not self._root_seen:
            self._write('\n')


def _attribute_order(name):
    return tuple(name[1:].split('}', 1)) if name[:1] == '{' else ('', name)


def _canonical_text(text):
    for char, written in (('&', '&amp;'), ('<', '&lt;'), ('>', '&gt;'), ('\r', '&#xD;')):
        if char in text:
            text = text.replace(char, written)
    return text


def _canonical_attribute(text):
    for char, written in (('&', '&amp;'), ('<', '&lt;'), ('"', '&quot;'), ('\t', '&#x9;'),
                          ('\n', '&#xA;'), ('\r', '&#xD;')):
        if char in text:
            text = text.replace(char, written)
    return text
