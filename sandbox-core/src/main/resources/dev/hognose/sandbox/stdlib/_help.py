# SPDX-License-Identifier: Apache-2.0
"""What help() tells of an object: signatures and doc strings, in the form of CPython's."""

import inspect

_RULE = '-' * 70
_LAYOUT = {'__dict__': 'dictionary for instance variables',
           '__weakref__': 'list of weak references to the object'}
_HIDDEN = {'__doc__', '__module__', '__name__', '__qualname__', '__slots__', '__firstlineno__',
           '__static_attributes__', '__builtins__', '__file__', '__package__', '__loader__',
           '__spec__', '__path__', '__cached__'}
_KINDS = ('Methods', 'Class methods', 'Static methods', 'Readonly properties',
          'Data descriptors', 'Data and other attributes')


def show(*requests):
    """Prints help on an object, or on the object of a dotted name."""
    if not requests:
        print('There is no interactive help here; help(object) tells of an object.')
        return
    thing = requests[0]
    if isinstance(thing, str):
        found = _by_name(thing)
        if found is None:
            print(f'No Python documentation found for {thing!r}.')
            print('Use help() to get the interactive help utility.')
            print('Use help(str) for help on the str class.\n')
            return
        title, thing = thing, found[0]
    else:
        title = ''
    print(text(thing, title))


def text(thing, title=''):
    """The whole text on an object, without the newline at its end."""
    what = _what(thing)
    name = getattr(thing, '__name__', None)
    head = 'Help on ' + what
    if title and '.' in title:
        head += f' in {title.rpartition(".")[0]}'
    elif not (inspect.ismodule(thing) or inspect.isdatadescriptor(thing)):
        module = getattr(thing, '__module__', None)
        if module is None and inspect.isclass(type(thing)) and not inspect.isroutine(thing):
            module = type(thing).__module__
        if isinstance(module, str):
            head += ' in module ' + module
    documented = (inspect.ismodule(thing) or inspect.isclass(thing) or inspect.isroutine(thing)
                  or inspect.isdatadescriptor(thing) or isinstance(thing, property))
    if not documented:
        thing = type(thing)
        head += ' object'
        name = thing.__name__
    return f'{head}:\n\n{_document(thing, name)}'


def _by_name(path):
    import builtins
    from importlib import import_module
    parts = path.split('.')
    found = getattr(builtins, parts[0], None)
    if found is None:
        try:
            found = import_module(parts[0])
        except ImportError:
            return None
    for part in parts[1:]:
        try:
            found = getattr(found, part)
        except AttributeError:
            try:
                found = import_module(path)
            except ImportError:
                return None
    return (found,)


def _what(thing):
    name = getattr(thing, '__name__', '')
    if inspect.ismodule(thing):
        return ('package ' if hasattr(thing, '__path__') else 'module ') + name
    if inspect.isbuiltin(thing):
        return 'built-in function ' + name
    if inspect.isclass(thing):
        return 'class ' + name
    if inspect.isfunction(thing):
        return 'function ' + name
    if inspect.ismethod(thing):
        return 'method ' + name
    if inspect.ismethodwrapper(thing):
        return 'method-wrapper ' + name
    if inspect.ismethoddescriptor(thing):
        return 'method descriptor ' + name
    return type(thing).__name__


def _document(thing, name):
    if inspect.ismodule(thing):
        return _module(thing)
    if inspect.isclass(thing):
        return _class(thing)
    if inspect.isroutine(thing):
        return _routine(thing, name)
    return _descriptor(thing, name)


def _doc(thing):
    return inspect.getdoc(thing) or (inspect.getcomments(thing) or '').rstrip()


def _indented(lines, prefix='    '):
    return '\n'.join([(prefix + line).rstrip() for line in lines.split('\n')])


def _signature(thing):
    try:
        return str(inspect.signature(thing))
    except (ValueError, TypeError):
        return None


def _class_name(cls, module):
    name = cls.__qualname__ if cls.__module__ == 'builtins' else cls.__name__
    return name if cls.__module__ == module else f'{cls.__module__}.{name}'


def _routine(thing, name, owner=None):
    real = getattr(thing, '__name__', None)
    note = ''
    bound = getattr(thing, '__self__', None)
    if bound is not None and not inspect.ismodule(bound) and owner is None:
        if inspect.isclass(bound):
            note = f' class method of {_class_name(bound, None)}'
        else:
            note = f' method of {_class_name(type(bound), None)} instance'
    title = name or real
    if owner is not None and real and real != name:
        where = getattr(thing, '__module__', None)
        title = f'{name} = {real}'
        if where and where != owner.__module__:
            note = f' from {where}'
    signature = _signature(thing)
    if real == '<lambda>' and signature is not None:
        title, signature = f'{name} lambda ', signature[1:-1]
    text = title + (signature if signature is not None else '(...)') + note
    doc = _doc(thing)
    return text + '\n' + _indented(doc) + '\n' if doc else text + '\n'


def _descriptor(thing, name):
    name = name or getattr(thing, '__name__', None)
    doc = _LAYOUT.get(name) or inspect.getdoc(thing) or ''
    return ''.join([name + '\n' if name else '', _indented(doc) + '\n' if doc else ''])


def _data(name, value):
    line = f'{name} = {value!r}'
    return (line if len(line) <= 70 else line[:70] + '...') + '\n'


def _kind(value):
    if isinstance(value, staticmethod):
        return 'Static methods'
    if isinstance(value, classmethod) or type(value).__name__ == 'classmethod_descriptor':
        return 'Class methods'
    if isinstance(value, property):
        return 'Readonly properties' if value.fset is None else 'Data descriptors'
    if inspect.isroutine(value):
        return 'Methods'
    if inspect.isdatadescriptor(value):
        return 'Data descriptors'
    return 'Data and other attributes'


def _entry(cls, name, value, kind):
    if kind in ('Methods', 'Class methods', 'Static methods'):
        return _routine(getattr(cls, name), name, cls)
    if kind == 'Data and other attributes':
        return _data(name, value)
    return _descriptor(value, name)


def _class(cls):
    module = cls.__module__
    bases = ', '.join([_class_name(base, module) for base in cls.__bases__])
    lines = []
    signature = _signature(cls)
    if signature is not None and signature != '()':
        lines.append(cls.__name__ + signature + '\n')
    doc = inspect.getdoc(cls)
    if doc:
        lines.append(doc + '\n')
    order = inspect.getmro(cls)
    if len(order) > 2:
        shown = ['    ' + _class_name(each, module) for each in order]
        lines.append('\n'.join(['Method resolution order:'] + shown) + '\n')
    seen = set()
    first = True
    for owner in order:
        if owner is object and cls is not object:
            continue
        attributes = {name: value for name, value in vars(owner).items()
                      if name not in _HIDDEN and name not in seen
                      and not (name.startswith('_') and not name.startswith('__'))}
        seen.update(attributes)
        place = 'defined here' if owner is cls else f'inherited from {_class_name(owner, module)}'
        for kind in _KINDS:
            names = sorted([name for name, value in attributes.items() if _kind(value) == kind])
            if not names:
                continue
            if not first:
                lines.append(_RULE)
            first = False
            lines.append(f'{kind} {place}:\n')
            lines.extend([_entry(owner, name, attributes[name], kind) for name in names])
    text = '\n'.join(lines).rstrip('\n')
    return f'class {cls.__name__}({bases})\n' + _indented(text, ' |  ').rstrip('|').rstrip() + '\n'


def _section(title, contents):
    return f'{title}\n{_indented(contents.rstrip())}\n'


def _module(module):
    doc = inspect.getdoc(module) or ''
    first, _, rest = doc.partition('\n')
    parts = [_section('NAME', module.__name__ + (' - ' + first if first else ''))]
    if rest.strip():
        parts.append(_section('DESCRIPTION', rest.strip('\n')))
    names = getattr(module, '__all__', None)
    public = [(name, value) for name, value in sorted(vars(module).items())
              if (name in names if names is not None else not name.startswith('_'))]
    classes, functions, data = [], [], []
    for name, value in public:
        if inspect.isclass(value):
            if names is not None or value.__module__ == module.__name__:
                classes.append((name, value))
        elif inspect.isroutine(value):
            if names is not None or inspect.isbuiltin(value) or inspect.getmodule(value) is module:
                functions.append((name, value))
        elif not inspect.ismodule(value) and name not in _HIDDEN:
            data.append((name, value))
    if classes:
        parts.append(_section('CLASSES', '\n'.join([_class(value) for _, value in classes])))
    if functions:
        shown = [_routine(value, name) for name, value in functions]
        parts.append(_section('FUNCTIONS', '\n'.join(shown)))
    if data:
        parts.append(_section('DATA', ''.join([_data(name, value) for name, value in data])))
    parts.append(_section('FILE', getattr(module, '__file__', None) or '(built-in)'))
    return '\n'.join(parts)
