# SPDX-License-Identifier: Apache-2.0
# The paths of xml.etree.ElementTree: a part of XPath, compiled into a chain of generators.
import re

_token = re.compile(
    r"""('[^']*'|"[^"]*")|(::|//?|\.\.|\(\)|!=|[/.*:\[\]()@=])|((?:\{[^}]*\})?[^/\[\]()@!=\s]+)|\s+""")
_CACHE_SIZE = 100
_cache = {}


def _tokens(path, namespaces):
    """Pairs of kind and text: ('', operator), ('quote', text), ('name', text)."""
    default = namespaces.get('') if namespaces else None
    found = []
    after_at = False
    for match in _token.finditer(path):
        if match[1]:
            found.append(('quote', match[1][1:-1]))
        elif match[2]:
            found.append(('', match[2]))
            after_at = match[2] == '@'
            continue
        elif match[3]:
            name = match[3]
            if name[0] != '{':
                if ':' in name:
                    prefix, _, local = name.partition(':')
                    if not namespaces or prefix not in namespaces:
                        raise SyntaxError(f'prefix {prefix!r} not found in prefix map') from None
                    name = f'{{{namespaces[prefix]}}}{local}'
                elif default and not after_at:
                    name = f'{{{default}}}{name}'
            found.append(('name', name))
        else:
            found.append(('name', ''))
        after_at = False
    return found


class _Tokens:
    def __init__(self, items):
        self.items = items
        self.at = 0

    def next(self):
        if self.at >= len(self.items):
            return None
        self.at += 1
        return self.items[self.at - 1]


class _Context:
    def __init__(self, root):
        self.root = root
        self._parents = None

    def parents(self):
        if self._parents is None:
            self._parents = {child: parent for parent in self.root.iter() for child in parent}
        return self._parents


def _matcher(tag):
    """A test of tags for a name with wildcards, or None if it is an ordinary name."""
    if tag == '{*}*':
        return lambda t: isinstance(t, str)
    if tag == '{}*':
        return lambda t: isinstance(t, str) and t[:1] != '{'
    if tag[:3] == '{*}':
        local, suffix = tag[3:], tag[2:]
        return lambda t: isinstance(t, str) and (t == local or t[:1] == '{' and t.endswith(suffix))
    if tag[-2:] == '}*' and tag[:1] == '{':
        space = tag[:-1]
        return lambda t: isinstance(t, str) and t.startswith(space)
    return None


def _is_wild(tag):
    return tag[:3] == '{*}' or tag[-2:] == '}*'


def _child(tag):
    if _is_wild(tag):
        matches = _matcher(tag)

        def select(context, elements):
            for element in elements:
                for child in element:
                    if matches(child.tag):
                        yield child
    else:
        if tag[:2] == '{}':
            tag = tag[2:]

        def select(context, elements):
            for element in elements:
                for child in element:
                    if child.tag == tag:
                        yield child
    return select


def _children(context, elements):
    for element in elements:
        yield from element


def _self(context, elements):
    yield from elements


def _descendants(tag):
    if _is_wild(tag):
        matches = _matcher(tag)

        def select(context, elements):
            for element in elements:
                for found in element.iter():
                    if found is not element and matches(found.tag):
                        yield found
    else:
        if tag[:2] == '{}':
            tag = tag[2:]

        def select(context, elements):
            for element in elements:
                for found in element.iter(tag):
                    if found is not element:
                        yield found
    return select


def _parent(context, elements):
    parents = context.parents()
    seen = {}
    for element in elements:
        if element in parents:
            parent = parents[element]
            if parent not in seen:
                seen[parent] = None
                yield parent


def _attribute_predicate(key, operator, value):
    def select(context, elements):
        for element in elements:
            known = element.get(key)
            if (known is not None if operator is None
                    else known == value if operator == '=' else known is not None and known != value):
                yield element
    return select


def _tag_predicate(tag, operator, value):
    def select(context, elements):
        for element in elements:
            if operator is None:
                if element.find(tag) is not None:
                    yield element
                continue
            for child in element.findall(tag):
                if (''.join(child.itertext()) == value) is (operator == '='):
                    yield element
                    break
    return select


def _text_predicate(operator, value):
    def select(context, elements):
        for element in elements:
            if (''.join(element.itertext()) == value) is (operator == '='):
                yield element
    return select


def _index_predicate(index):
    def select(context, elements):
        parents = context.parents()
        for element in elements:
            try:
                siblings = list(parents[element].findall(element.tag))
                if siblings[index] is element:
                    yield element
            except (IndexError, KeyError):
                pass
    return select


def _predicate(tokens):
    shape, values = [], []
    while True:
        token = tokens.next()
        if token is None:
            return None
        kind, text = token
        if kind == '' and text == ']':
            break
        if token == ('name', ''):
            continue
        if kind == 'quote':
            shape.append("'")
        elif kind == 'name':
            shape.append('-')
        else:
            shape.append(text)
        values.append(text)
    shape = ' '.join(shape)
    if shape == '@ -':
        return _attribute_predicate(values[1], None, None)
    if shape in ("@ - = '", "@ - != '"):
        return _attribute_predicate(values[1], values[2], values[3])
    if shape == '-' and not re.fullmatch(r'-?\d+', values[0]):
        return _tag_predicate(values[0], None, None)
    if shape in (". = '", ". != '"):
        return _text_predicate(values[1], values[2])
    if shape in ("- = '", "- != '") and not re.fullmatch(r'-?\d+', values[0]):
        return _tag_predicate(values[0], values[1], values[2])
    if shape in ('-', '- ()', '- () -'):
        return _index_predicate(_index(shape, values))
    raise SyntaxError('invalid predicate')


def _index(shape, values):
    if shape == '-':
        index = int(values[0]) - 1
        if index < 0:
            raise SyntaxError('XPath position >= 1 expected')
        return index
    if values[0] != 'last':
        raise SyntaxError('unsupported function')
    if shape == '- ()':
        return -1
    try:
        index = int(values[2]) - 1
    except ValueError:
        raise SyntaxError('unsupported expression')
    if index > -2:
        raise SyntaxError('XPath offset from last() must be negative')
    return index


def _step(token, tokens):
    kind, text = token
    if kind == 'name':
        return _child(text)
    if kind == '' and text == '*':
        return _children
    if kind == '' and text == '.':
        return _self
    if kind == '' and text == '..':
        return _parent
    if kind == '' and text == '//':
        token = tokens.next()
        if token is None:
            return None
        if token == ('', '*'):
            return _descendants('*')
        if token[0] == 'name':
            return _descendants(token[1])
        raise SyntaxError('invalid descendant')
    if kind == '' and text == '[':
        return _predicate(tokens)
    raise _Unknown(token)


class _Unknown(Exception):
    """No step begins with this token."""


def _compile(path, namespaces):
    if path[:1] == '/':
        raise SyntaxError('cannot use absolute path on element')
    tokens = _Tokens(_tokens(path, namespaces))
    steps = []
    token = tokens.next()
    while token is not None:
        try:
            step = _step(token, tokens)
        except _Unknown as unknown:
            raise KeyError(unknown.args[0][1]) from None
        if step is None:
            raise SyntaxError('invalid path') from None
        steps.append(step)
        token = tokens.next()
        if token == ('', '/'):
            token = tokens.next()
    return steps


def iterfind(element, path, namespaces=None):
    if path[-1:] == '/':
        path = path + '*'
    key = (path,)
    if namespaces:
        if None in namespaces:
            if '' in namespaces:
                raise ValueError('Ambiguous default namespace provided via None and \'\': '
                                 f'{namespaces[None]!r} vs. {namespaces[""]!r}')
            namespaces = {**namespaces, '': namespaces[None]}
            del namespaces[None]
        key += tuple(sorted(namespaces.items()))
    steps = _cache.get(key)
    if steps is None:
        steps = _compile(path, namespaces)
        if len(_cache) >= _CACHE_SIZE:
            _cache.clear()
        _cache[key] = steps
    found = (element,)
    context = _Context(element)
    for step in steps:
        found = step(context, found)
    return iter(found)


def find(element, path, namespaces=None):
    return next(iterfind(element, path, namespaces), None)


def findall(element, path, namespaces=None):
    return list(iterfind(element, path, namespaces))


def findtext(element, path, default=None, namespaces=None):
    found = find(element, path, namespaces)
    if found is None:
        return default
    return '' if found.text is None else found.text
