# SPDX-License-Identifier: Apache-2.0
"""Questions about live objects: their kind, members, documentation and signatures."""

from sys import _frame_place, _getframe, _names
from types import (AsyncGeneratorType, BuiltinFunctionType, CodeType, CoroutineType, FrameType,
                   FunctionType, GeneratorType, GetSetDescriptorType, MappingProxyType,
                   MemberDescriptorType, MethodDescriptorType, MethodType, ModuleType,
                   TracebackType, WrapperDescriptorType)

CO_OPTIMIZED = 1
CO_NEWLOCALS = 2
CO_VARARGS = 4
CO_VARKEYWORDS = 8
CO_NESTED = 16
CO_GENERATOR = 32
CO_NOFREE = 64
CO_COROUTINE = 128
CO_ITERABLE_COROUTINE = 256
CO_ASYNC_GENERATOR = 512
TPFLAGS_IS_ABSTRACT = 1 << 20


def ismodule(object):
    return isinstance(object, ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, MethodType)


def isfunction(object):
    return isinstance(object, FunctionType) and not _is_cached(object)


def _is_cached(object):
    """Whether it is what functools.lru_cache makes: a function here, a class of C in CPython."""
    return type(object).__name__ == '_lru_cache_wrapper'


def isbuiltin(object):
    return isinstance(object, BuiltinFunctionType)


def ismethodwrapper(object):
    return type(object).__name__ == 'method-wrapper'


def ismethoddescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    from functools import partial
    if isinstance(object, partial):
        return False
    kind = type(object)
    return hasattr(kind, '__get__') and not hasattr(kind, '__set__') and not hasattr(
        kind, '__delete__')


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return hasattr(kind, '__set__') or hasattr(kind, '__delete__')


def ismemberdescriptor(object):
    return isinstance(object, MemberDescriptorType)


def isgetsetdescriptor(object):
    return type(object).__name__ == 'getset_descriptor'


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or (
        ismethoddescriptor(object) or ismethodwrapper(object))


def isabstract(object):
    if not isinstance(object, type):
        return False
    known = object.__dict__.get('__abstractmethods__')
    if known is not None:
        return bool(known)
    from abc import ABCMeta
    if not isinstance(object, ABCMeta):
        return False
    # Its own __init_subclass__ asks, before the class is complete.
    for name, value in object.__dict__.items():
        if getattr(value, '__isabstractmethod__', False):
            return True
    return any([getattr(getattr(object, name, None), '__isabstractmethod__', False)
                for base in object.__bases__ for name in getattr(base, '__abstractmethods__', ())])


def istraceback(object):
    return isinstance(object, TracebackType)


def isframe(object):
    return isinstance(object, FrameType)


def iscode(object):
    return isinstance(object, CodeType)


def isgenerator(object):
    return isinstance(object, GeneratorType)


def iscoroutine(object):
    return isinstance(object, CoroutineType)


def isasyncgen(object):
    return isinstance(object, AsyncGeneratorType)


def isawaitable(object):
    return isinstance(object, CoroutineType) or hasattr(type(object), '__await__')


def _has_flag(function, flag):
    from functools import partial
    while isinstance(function, partial):
        function = function.func
    function = getattr(function, '__func__', function)
    code = getattr(function, '__code__', None)
    return code is not None and bool(code.co_flags & flag)


def isgeneratorfunction(obj):
    return _has_flag(obj, CO_GENERATOR)


def iscoroutinefunction(obj):
    mark = getattr(obj, '_is_coroutine_mark', None)
    return mark is _mark or mark is True or _has_flag(obj, CO_COROUTINE)


def isasyncgenfunction(obj):
    return _has_flag(obj, CO_ASYNC_GENERATOR)


_mark = object()


def markcoroutinefunction(func):
    getattr(func, '__func__', func)._is_coroutine_mark = _mark
    return func


def getmro(cls):
    return cls.__mro__


def getmembers(object, predicate=None):
    """Names and values of the members, in order of the names."""
    names = dir(object)
    if isclass(object):
        for each in type(object).__mro__:
            for name, value in each.__dict__.items():
                if type(value).__name__ == 'DynamicClassAttribute' and name not in names:
                    names.append(name)
    found = []
    for name in names:
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    found.sort(key=lambda pair: pair[0])
    return found


def getmembers_static(object, predicate=None):
    found = []
    for name in sorted(set(dir(object))):
        try:
            value = getattr_static(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    return found


_missing = object()


def getattr_static(obj, attr, default=_missing):
    """An attribute as it stands, descriptors not asked."""
    kind = obj if isinstance(obj, type) else type(obj)
    if not isinstance(obj, type):
        names = getattr(obj, '__dict__', None)
        if isinstance(names, dict) and attr in names:
            return names[attr]
    for each in kind.__mro__:
        if attr in each.__dict__:
            return each.__dict__[attr]
    if isinstance(obj, type):
        for each in type(obj).__mro__:
            if attr in each.__dict__:
                return each.__dict__[attr]
    if default is _missing:
        raise AttributeError(attr)
    return default


def unwrap(func, *, stop=None):
    """The function inside decorators that use wraps."""
    seen = {id(func)}
    while hasattr(func, '__wrapped__') and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if id(func) in seen:
            raise ValueError(f'wrapper loop when unwrapping {func!r}')
        seen.add(id(func))
    return func


def cleandoc(doc):
    """A docstring without the indentation of its lines."""
    lines = doc.expandtabs().split('\n')
    margin = None
    for line in lines[1:]:
        content = len(line.lstrip(' '))
        if content:
            indent = len(line) - content
            margin = indent if margin is None else min(margin, indent)
    lines[0] = lines[0].lstrip(' ')
    if margin is not None:
        lines[1:] = [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)


def getdoc(object):
    """The docstring, also an inherited one."""
    doc = getattr(object, '__doc__', None)
    if doc is None:
        if isclass(object):
            for base in object.__mro__[1:-1]:
                doc = base.__dict__.get('__doc__')
                if doc is not None:
                    break
        elif ismethod(object):
            owner = object.__self__ if isclass(object.__self__) else type(object.__self__)
            for base in owner.__mro__:
                if object.__name__ in base.__dict__:
                    doc = getattr(base.__dict__[object.__name__], '__doc__', None)
                    if doc is not None:
                        break
        elif ismemberdescriptor(object):
            slots = getattr(object.__objclass__, '__slots__', None)
            doc = slots.get(object.__name__) if isinstance(slots, dict) else None
        else:
            doc = _doc_above(object)
    return cleandoc(doc) if isinstance(doc, str) else None


def _doc_above(object):
    """The docstring of what a function or property of a class overrides."""
    function = object.fget if isinstance(object, property) else object
    *path, name = getattr(function, '__qualname__', '').split('.')
    if not path or not isfunction(function):
        return None
    owner = function.__globals__.get(path[0])
    for each in path[1:]:
        owner = getattr(owner, each, None)
    for base in owner.__mro__ if isclass(owner) else ():
        if name in base.__dict__:
            doc = getattr(base.__dict__[name], '__doc__', None)
            if doc is not None:
                return doc
    return None


def getmodulename(path):
    name = path.rpartition('/')[2]
    return name[:-3] if name.endswith('.py') else None


def getmodule(object, _filename=None):
    import sys
    if ismodule(object):
        return object
    return sys.modules.get(getattr(object, '__module__', None))


def getfile(object):
    if ismodule(object):
        file = getattr(object, '__file__', None)
        if file:
            return file
        raise TypeError(f'{object!r} is a built-in module')
    if isclass(object):
        import sys
        if object.__module__ == '__main__':
            return _program()[0]
        file = getattr(sys.modules.get(object.__module__), '__file__', None)
        if file:
            return file
        raise TypeError(f'{object!r} is a built-in class')
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        return object.f_code.co_filename
    code = getattr(unwrap(object) if callable(object) else object, '__code__', object)
    if iscode(code):
        return code.co_filename
    raise TypeError('module, class, method, function, traceback, frame, or code object was '
                    f'expected, got {type(object).__name__}')


getsourcefile = getfile


def _text_of_class(cls):
    """The text in which a class stands, or None."""
    for value in cls.__dict__.values():
        value = getattr(value, '__func__', getattr(value, 'fget', value))
        if isfunction(value) and value.__qualname__.startswith(cls.__qualname__ + '.'):
            return _source(value)
    return None


def _text_of_module(name):
    import sys
    module = sys.modules.get(name)
    if name == '__main__' or module is None:
        return _program()[1]
    try:
        with open(getfile(module), encoding='utf-8') as file:
            return file.read()
    except OSError:
        raise OSError('source code not available') from None


def findsource(object):
    """All lines of the text in which an object stands, and the line it begins at, from 0."""
    if isclass(object):
        line = object.__dict__.get('__firstlineno__')
        if line is None or object.__module__ != '__main__' and object.__module__ in _names():
            getfile(object)
            raise OSError('source code not available')
        text = _text_of_class(object) or _text_of_module(object.__module__)
        start = line - 1
    elif ismodule(object):
        text, start = _text_of_module(object.__name__), 0
    else:
        code = _code_of(object)
        text, start = _source(code), code.co_firstlineno - 1
    lines = text.splitlines(keepends=True)
    if not text or start >= len(lines):
        raise OSError('could not get source code')
    return lines, start


def _code_of(object):
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object
    raise TypeError('module, class, method, function, traceback, frame, or code object was '
                    f'expected, got {type(object).__name__}')


def getblock(lines):
    """The lines of the definition that the lines begin with."""
    first = lines[0]
    margin = len(first) - len(first.lstrip())
    depth, quote, stop, head = 0, None, 0, True
    for number, line in enumerate(lines):
        text = line.strip()
        inside = depth > 0 or quote is not None
        if not inside and number and text and not text.startswith('#'):
            indent = len(line) - len(line.lstrip())
            if indent < margin or indent == margin and not head:
                break
        depth, quote = _scan(line, depth, quote)
        if text and (inside or not text.startswith('#')):
            stop = number + 1
        if head and depth == 0 and quote is None and not first.lstrip().startswith('@'):
            head = False
        elif head and not inside and text.startswith(('def ', 'class ', 'async ')):
            head = depth > 0 or quote is not None
    return lines[:stop]


def _scan(line, depth, quote):
    """Open brackets and the open string at the end of a line."""
    at = 0
    while at < len(line):
        if quote is not None:
            if line[at] == '\\':
                at += 2
                continue
            if line.startswith(quote, at):
                at += len(quote)
                quote = None
                continue
        elif line[at] == '#':
            break
        elif line[at] in '\'"':
            quote = line[at] * 3 if line.startswith(line[at] * 3, at) else line[at]
            at += len(quote)
            continue
        elif line[at] in '([{':
            depth += 1
        elif line[at] in ')]}':
            depth -= 1
        at += 1
    if quote is not None and len(quote) == 1 and not line.endswith('\\\n'):
        quote = None
    return depth, quote


def getsourcelines(object):
    """The lines of an object's definition, and the number of the first."""
    object = unwrap(object)
    lines, start = findsource(object)
    if ismodule(object):
        return lines, 0
    return getblock(lines[start:]), start + 1


def getsource(object):
    """The text of an object's definition."""
    return ''.join(getsourcelines(object)[0])


def getcomments(object):
    """The comment lines directly above an object's source, or None."""
    try:
        lines, start = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        return None
    indent = len(lines[start]) - len(lines[start].lstrip())
    first = start
    while first > 0 and lines[first - 1].lstrip().startswith('#'):
        if len(lines[first - 1]) - len(lines[first - 1].lstrip()) != indent:
            break
        first -= 1
    found = [line.expandtabs().lstrip() for line in lines[first:start]]
    return ''.join(found) if found else None


def _with_changes(values, changes):
    from _sequences import replaced
    made = type(values)(*replaced(zip(values._fields, values), (), changes))
    if hasattr(values, 'positions'):
        made.positions = values.positions
    return made


class Traceback(tuple):
    """Where a frame is in its source."""

    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        made = tuple.__new__(cls, (filename, lineno, function, code_context, index))
        made.positions = positions
        return made

    __match_args__ = _fields = ('filename', 'lineno', 'function', 'code_context', 'index')
    filename = property(lambda self: self[0])
    lineno = property(lambda self: self[1])
    function = property(lambda self: self[2])
    code_context = property(lambda self: self[3])
    index = property(lambda self: self[4])

    def __replace__(self, /, **changes):
        return _with_changes(self, changes)

    def __repr__(self):
        return (f'{type(self).__name__}(filename={self.filename!r}, lineno={self.lineno!r}, '
                f'function={self.function!r}, code_context={self.code_context!r}, '
                f'index={self.index!r}, positions={self.positions!r})')


class FrameInfo(tuple):
    """A frame and where it is in its source."""

    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        made = tuple.__new__(cls, (frame, filename, lineno, function, code_context, index))
        made.positions = positions
        return made

    __match_args__ = _fields = ('frame', 'filename', 'lineno', 'function', 'code_context', 'index')
    frame = property(lambda self: self[0])
    filename = property(lambda self: self[1])
    lineno = property(lambda self: self[2])
    function = property(lambda self: self[3])
    code_context = property(lambda self: self[4])
    index = property(lambda self: self[5])

    def __replace__(self, /, **changes):
        return _with_changes(self, changes)

    def __repr__(self):
        return (f'FrameInfo(frame={self.frame!r}, filename={self.filename!r}, '
                f'lineno={self.lineno!r}, function={self.function!r}, '
                f'code_context={self.code_context!r}, index={self.index!r}, '
                f'positions={self.positions!r})')


class _Positions(tuple):
    """Where code stands in its source: lines and columns."""

    lineno = property(lambda self: self[0])
    end_lineno = property(lambda self: self[1])
    col_offset = property(lambda self: self[2])
    end_col_offset = property(lambda self: self[3])

    def __repr__(self):
        return (f'Positions(lineno={self[0]}, end_lineno={self[1]}, col_offset={self[2]}, '
                f'end_col_offset={self[3]})')


def currentframe():
    """The frame of the caller."""
    return _getframe()


def _place(frame, context):
    """File, line, function, lines around and place among these, and exact place of a frame."""
    positions = None
    if istraceback(frame):
        line = frame.tb_lineno
        frame = frame.tb_frame
    elif isframe(frame):
        line = frame.f_lineno
        positions = _Positions(_frame_place(frame))
    else:
        raise TypeError(f'{frame!r} is not a frame or traceback object')
    code = frame.f_code
    shown = index = None
    lines = _source(code).splitlines(keepends=True) if context > 0 else []
    if lines:
        start = max(0, min(line - 1 - context // 2, len(lines) - context))
        shown = lines[start:start + context]
        index = line - 1 - start
    return (code.co_filename, line, code.co_name, shown, index), positions


def getframeinfo(frame, context=1):
    place, positions = _place(frame, context)
    return Traceback(*place, positions=positions)


def getouterframes(frame, context=1):
    found = []
    while frame is not None:
        place, positions = _place(frame, context)
        found.append(FrameInfo(frame, *place, positions=positions))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    found = []
    while tb is not None:
        place, positions = _place(tb, context)
        found.append(FrameInfo(tb.tb_frame, *place, positions=positions))
        tb = tb.tb_next
    return found


def getargvalues(frame):
    """The arguments of a function's frame."""
    code = frame.f_code
    count = code.co_argcount + code.co_kwonlyargcount
    names = list(code.co_varnames)
    varargs = varkw = None
    if code.co_flags & CO_VARARGS:
        varargs = names[count]
    if code.co_flags & CO_VARKEYWORDS:
        varkw = names[count + (varargs is not None)]
    return _tuple_class('ArgInfo')(names[:count], varargs, varkw, frame.f_locals)


def stack(context=1):
    """The frames of the callers, the innermost first."""
    return getouterframes(_getframe(), context)


def trace(context=1):
    """The frames that the handled exception came through, the outermost first."""
    from sys import exception
    handled = exception()
    return [] if handled is None else getinnerframes(handled.__traceback__, context)


def getgeneratorstate(generator):
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_frame is None:
        return GEN_CLOSED
    return GEN_SUSPENDED if getattr(generator, 'gi_suspended', True) else GEN_CREATED


def getgeneratorlocals(generator):
    """The variables of a generator that has not ended."""
    if not isgenerator(generator):
        raise TypeError(f'{generator!r} is not a Python generator')
    frame = generator.gi_frame
    return {} if frame is None else dict(frame.f_locals)


def getcoroutinelocals(coroutine):
    frame = getattr(coroutine, 'cr_frame', None)
    return {} if frame is None else dict(frame.f_locals)


def getasyncgenlocals(agen):
    if not isasyncgen(agen):
        raise TypeError(f'{agen!r} is not a Python async generator')
    frame = agen.ag_frame
    return {} if frame is None else dict(frame.f_locals)


def getcoroutinestate(coroutine):
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_suspended:
        return CORO_SUSPENDED
    return CORO_CLOSED if coroutine.cr_frame is None else CORO_CREATED


def getasyncgenstate(agen):
    if agen.ag_running:
        return AGEN_RUNNING
    if agen.ag_suspended:
        return AGEN_SUSPENDED
    return AGEN_CLOSED if agen.ag_frame is None else AGEN_CREATED


GEN_CREATED = 'GEN_CREATED'
GEN_RUNNING = 'GEN_RUNNING'
GEN_SUSPENDED = 'GEN_SUSPENDED'
GEN_CLOSED = 'GEN_CLOSED'
CORO_CREATED = 'CORO_CREATED'
CORO_RUNNING = 'CORO_RUNNING'
CORO_SUSPENDED = 'CORO_SUSPENDED'
AGEN_CREATED = 'AGEN_CREATED'
AGEN_RUNNING = 'AGEN_RUNNING'
AGEN_SUSPENDED = 'AGEN_SUSPENDED'
AGEN_CLOSED = 'AGEN_CLOSED'
CORO_CLOSED = 'CORO_CLOSED'


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    if isinstance(obj, type):
        found = obj.__dict__.get('__annotations__')
    else:
        found = getattr(obj, '__annotations__', None)
        if found is None and not callable(obj) and not ismodule(obj):
            raise TypeError(f'{obj!r} is not a module, class, or callable.')
    if not found:
        return {}
    if not eval_str:
        return dict(found)
    if globals is None:
        globals = getattr(unwrap(obj) if callable(obj) else obj, '__globals__', None)
        if globals is None:
            import sys
            module = sys.modules.get(getattr(obj, '__module__', None))
            globals = getattr(module, '__dict__', {})
    if locals is None:
        locals = dict(vars(obj)) if isinstance(obj, type) else globals
    return {name: eval(value, globals, locals) if isinstance(value, str) else value
            for name, value in found.items()}


class _empty:
    """What stands for a default or an annotation that is not there."""


class _ParameterKind(int):
    """How arguments reach a parameter."""

    def __new__(cls, value, name, description):
        made = int.__new__(cls, value)
        made.name = name
        made.description = description
        made.value = value
        return made

    def __reduce__(self):
        return _kind, (int(self),)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    def __str__(self):
        return self.name

    def __repr__(self):
        return f'<_ParameterKind.{self.name}: {int(self)}>'


_POSITIONAL_ONLY = _ParameterKind(0, 'POSITIONAL_ONLY', 'positional-only')
_POSITIONAL_OR_KEYWORD = _ParameterKind(1, 'POSITIONAL_OR_KEYWORD', 'positional or keyword')
_VAR_POSITIONAL = _ParameterKind(2, 'VAR_POSITIONAL', 'variadic positional')
_KEYWORD_ONLY = _ParameterKind(3, 'KEYWORD_ONLY', 'keyword-only')
_VAR_KEYWORD = _ParameterKind(4, 'VAR_KEYWORD', 'variadic keyword')


def _kind(value):
    for each in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY,
                 _VAR_KEYWORD):
        if each == value:
            return each
    raise ValueError(f'value {value!r} is not a valid Parameter.kind')


def formatannotation(annotation, base_module=None):
    if getattr(annotation, '__module__', None) == 'typing':
        return repr(annotation).replace('typing.', '')
    if isinstance(annotation, type) and type(annotation).__name__ != 'GenericAlias':
        if annotation.__module__ in ('builtins', base_module):
            return annotation.__qualname__
        return f'{annotation.__module__}.{annotation.__qualname__}'
    return repr(annotation)


class Parameter:
    """A parameter of a signature."""

    __slots__ = ('_name', '_kind', '_default', '_annotation')

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if not isinstance(kind, _ParameterKind):
            kind = _kind(kind)
        if default is not _empty and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f'{kind.description} parameters cannot have default values')
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        from keyword import iskeyword
        if not name.isidentifier() or iskeyword(name) and kind is not _POSITIONAL_ONLY:
            raise ValueError(f'{name!r} is not a valid parameter name')
        self._name = name
        self._kind = kind
        self._default = default
        self._annotation = annotation

    def __reduce__(self):
        state = {'_default': self._default, '_annotation': self._annotation}
        return type(self), (self._name, self._kind), state

    def __setstate__(self, state):
        self._default = state['_default']
        self._annotation = state['_annotation']

    name = property(lambda self: self._name)
    kind = property(lambda self: self._kind)
    default = property(lambda self: self._default)
    annotation = property(lambda self: self._annotation)

    def replace(self, *, name=_missing, kind=_missing, annotation=_missing, default=_missing):
        return type(self)(self._name if name is _missing else name,
                          self._kind if kind is _missing else kind,
                          default=self._default if default is _missing else default,
                          annotation=self._annotation if annotation is _missing else annotation)

    __replace__ = replace

    def __str__(self):
        text = self._name
        if self._annotation is not _empty:
            text += f': {formatannotation(self._annotation)}'
        if self._default is not _empty:
            sign = ' = ' if self._annotation is not _empty else '='
            text += sign + repr(self._default)
        if self._kind is _VAR_POSITIONAL:
            return '*' + text
        return '**' + text if self._kind is _VAR_KEYWORD else text

    def __repr__(self):
        return f'<{type(self).__name__} "{self}">'

    def __eq__(self, other):
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name == other._name and self._kind == other._kind
                and self._default == other._default and self._annotation == other._annotation)

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))


class BoundArguments:
    """Arguments as a call would hand them to the parameters."""

    __slots__ = ('arguments', '_signature')

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        args = []
        for name, each in self._signature.parameters.items():
            if each.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if each.kind is _VAR_POSITIONAL:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        started = False
        for name, each in self._signature.parameters.items():
            if not started:
                if each.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    started = True
                elif name not in self.arguments:
                    started = True
                    continue
            if not started or name not in self.arguments:
                continue
            if each.kind is _VAR_KEYWORD:
                kwargs.update(self.arguments[name])
            else:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        arguments = self.arguments
        complete = {}
        for name, each in self._signature.parameters.items():
            if name in arguments:
                complete[name] = arguments[name]
            elif each.default is not _empty:
                complete[name] = each.default
            elif each.kind is _VAR_POSITIONAL:
                complete[name] = ()
            elif each.kind is _VAR_KEYWORD:
                complete[name] = {}
        self.arguments = complete

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self._signature == other._signature and self.arguments == other.arguments

    def __repr__(self):
        shown = ', '.join([f'{name}={value!r}' for name, value in self.arguments.items()])
        return f'<{type(self).__name__} ({shown})>'


class Signature:
    """The parameters of a callable and what it returns."""

    __slots__ = ('_return_annotation', '_parameters')

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        from collections import OrderedDict
        known = OrderedDict()
        last = -1
        defaults = False
        for each in parameters or ():
            if each.kind < last:
                raise ValueError(f'wrong parameter order: {_ParameterKinds[last].description} '
                                 f'parameter before {each.kind.description} parameter')
            last = int(each.kind)
            if each.kind <= 1:
                if each.default is _empty:
                    if defaults:
                        raise ValueError('non-default argument follows default argument')
                else:
                    defaults = True
            if each.name in known:
                raise ValueError(f'duplicate parameter name: {each.name!r}')
            known[each.name] = each
        self._parameters = MappingProxyType(known)
        self._return_annotation = return_annotation

    def __reduce__(self):
        state = {'_return_annotation': self._return_annotation}
        return type(self), (tuple(self._parameters.values()),), state

    def __setstate__(self, state):
        self._return_annotation = state['_return_annotation']

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._return_annotation)

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None,
                      eval_str=False):
        return _signature_of(obj, follow_wrapped, eval_str)

    def replace(self, *, parameters=_missing, return_annotation=_missing):
        return type(self)(
            self._parameters.values() if parameters is _missing else parameters,
            return_annotation=self._return_annotation if return_annotation is _missing
            else return_annotation)

    __replace__ = replace

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        arguments = {}
        at = 0
        spread = None
        in_order = True
        misplaced = []
        for each in self._parameters.values():
            name = each.name
            kind = each.kind
            if kind is _VAR_POSITIONAL:
                in_order = False
                if at < len(args):
                    arguments[name] = tuple(args[at:])
                    at = len(args)
            elif kind is _VAR_KEYWORD:
                spread = each
            elif kind is not _KEYWORD_ONLY and at < len(args):
                if name in kwargs and kind is _POSITIONAL_OR_KEYWORD:
                    raise TypeError(f'multiple values for argument {name!r}')
                arguments[name] = args[at]
                at += 1
            elif name in kwargs and kind is not _POSITIONAL_ONLY:
                in_order = False
                arguments[name] = kwargs.pop(name)
            elif name in kwargs:
                misplaced.append(name)
            elif each.default is _empty and not partial:
                if kind is _KEYWORD_ONLY and at < len(args):
                    break
                word = ' keyword-only' if kind is _KEYWORD_ONLY and in_order else ''
                raise TypeError(f'missing a required{word} argument: {name!r}')
            else:
                in_order = False
        if at < len(args):
            raise TypeError('too many positional arguments')
        if kwargs:
            if spread is None:
                unknown = [name for name in kwargs if name not in misplaced]
                if unknown:
                    raise TypeError(f'got an unexpected keyword argument {unknown[0]!r}')
                raise TypeError('got some positional-only arguments passed as keyword arguments: '
                                + ', '.join([repr(name) for name in misplaced]))
            arguments[spread.name] = kwargs
        return BoundArguments(self, arguments)

    def format(self, *, max_width=None):
        shown = []
        positional = False
        star = True
        for each in self._parameters.values():
            kind = each.kind
            if kind is _POSITIONAL_ONLY:
                positional = True
            elif positional:
                shown.append('/')
                positional = False
            if kind is _VAR_POSITIONAL:
                star = False
            elif kind is _KEYWORD_ONLY and star:
                shown.append('*')
                star = False
            shown.append(str(each))
        if positional:
            shown.append('/')
        text = f'({", ".join(shown)})'
        if max_width is not None and len(text) > max_width:
            text = '(\n    ' + ',\n    '.join(shown) + '\n)'
        if self._return_annotation is not _empty:
            text += f' -> {formatannotation(self._return_annotation)}'
        return text

    def __str__(self):
        return self.format()

    def __repr__(self):
        return f'<{type(self).__name__} {self}>'

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return (self._compared() == other._compared()
                and self._return_annotation == other._return_annotation)

    def __hash__(self):
        ordered, keywords = self._compared()
        return hash((ordered, frozenset(keywords.values()), self._return_annotation))

    def _compared(self):
        """Parameters whose order counts, and those for which it does not."""
        ordered = []
        keywords = {}
        for each in self._parameters.values():
            if each.kind is _KEYWORD_ONLY:
                keywords[each.name] = each
            else:
                ordered.append(each)
        return tuple(ordered), keywords


_ParameterKinds = (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY,
                   _VAR_KEYWORD)


def _of_function(function, eval_str):
    code = function.__code__
    names = code.co_varnames
    count = code.co_argcount
    only = code.co_posonlyargcount
    keywords = code.co_kwonlyargcount
    annotations = get_annotations(function, eval_str=eval_str)
    defaults = function.__defaults__ or ()
    first = count - len(defaults)
    parameters = []
    for index in range(count):
        name = names[index]
        parameters.append(Parameter(
            name, _POSITIONAL_ONLY if index < only else _POSITIONAL_OR_KEYWORD,
            default=_empty if index < first else defaults[index - first],
            annotation=annotations.get(name, _empty)))
    at = count + keywords
    if code.co_flags & CO_VARARGS:
        parameters.append(Parameter(names[at], _VAR_POSITIONAL,
                                    annotation=annotations.get(names[at], _empty)))
        at += 1
    own = function.__kwdefaults__ or {}
    for name in names[count:count + keywords]:
        parameters.append(Parameter(name, _KEYWORD_ONLY, default=own.get(name, _empty),
                                    annotation=annotations.get(name, _empty)))
    if code.co_flags & CO_VARKEYWORDS:
        parameters.append(Parameter(names[at], _VAR_KEYWORD,
                                    annotation=annotations.get(names[at], _empty)))
    return Signature(parameters, return_annotation=annotations.get('return', _empty))


def _without_first(signature):
    parameters = list(signature.parameters.values())
    if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError('invalid method signature')
    if parameters[0].kind is not _VAR_POSITIONAL:
        parameters.pop(0)
    return signature.replace(parameters=parameters)


def _of_partial(partial, follow, eval_str):
    inner = _signature_of(partial.func, follow, eval_str)
    try:
        bound = inner.bind_partial(*partial.args, **partial.keywords)
    except TypeError as error:
        raise ValueError(f'partial object {partial!r} has incorrect arguments') from error
    parameters = []
    keyword = False
    given = len(partial.args)
    for index, (name, each) in enumerate(inner.parameters.items()):
        if each.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD) and index < given:
            continue
        if name in partial.keywords and each.kind in (_POSITIONAL_OR_KEYWORD, _KEYWORD_ONLY):
            keyword = True
            each = each.replace(kind=_KEYWORD_ONLY, default=bound.arguments[name])
        elif keyword and each.kind is _POSITIONAL_OR_KEYWORD:
            each = each.replace(kind=_KEYWORD_ONLY)
        elif keyword and each.kind is _VAR_POSITIONAL:
            continue
        parameters.append(each)
    return inner.replace(parameters=parameters)


def _of_class(cls, follow, eval_str):
    call = getattr_static(type(cls), '__call__', None)
    if isfunction(call):
        return _without_first(_signature_of(call, follow, eval_str))
    for base in cls.__mro__:
        for name in ('__new__', '__init__'):
            found = base.__dict__.get(name)
            found = getattr(found, '__func__', found)
            if isfunction(found):
                return _without_first(_signature_of(found, follow, eval_str))
        if base is not object:
            text = _signature_text(base)
            if text:
                return _parsed(text)
            if text is not None or base.__module__ == 'builtins':
                kind = 'builtin' if cls is type else 'builtin type'
                raise ValueError(f'no signature found for {kind} {cls!r}')
    return Signature()


# Classes whose constructors take what no signature says, and those that say it otherwise.
_UNSAID = ('builtins.bytearray', 'builtins.bytes', 'builtins.dict', 'builtins.int',
           'builtins.range', 'builtins.slice', 'builtins.str', 'builtins.super', 'builtins.type',
           'itertools.islice', 'itertools.repeat', 'collections.deque', 'array.array')
_SAID = {
    'builtins.bool': '(object=False, /)',
    'builtins.classmethod': '(function, /)',
    'builtins.staticmethod': '(function, /)',
    'builtins.enumerate': '(iterable, start=0)',
    'builtins.map': '(function, iterable, /, *iterables)',
    'builtins.mappingproxy': '(mapping)',
    'builtins.module': '(name, doc=None)',
    'builtins.zip': '(*iterables, strict=False)',
    'builtins.complex': '(real=0, imag=0)',
    'functools.partial': '(func, /, *args, **keywords)',
    'operator.methodcaller': '(name, /, *args, **kwargs)',
}


def _signature_text(cls):
    """The signature of a class whose constructor is a builtin, '' if none says it, or None."""
    name = f'{cls.__module__}.{cls.__name__}'
    if name in _UNSAID:
        return ''
    if name in _SAID:
        return _SAID[name]
    made = cls.__dict__.get('__new__')
    text = _parameters(getattr(made, '__func__', made))
    if not text or text.startswith('(cls, *args'):
        return None
    return '(' + text.removeprefix('(cls').removeprefix(', ')


def _parsed(text):
    import sys
    shown = text[1:-1].removeprefix('$module, /').removeprefix('$module').removeprefix(', ')
    shown = shown.replace('$', '')
    try:
        return _of_function(eval('lambda ' + shown + ': None', {'sys': sys}), False)
    except (SyntaxError, NameError):
        return None


# Methods of builtin classes that say the same of themselves, whatever their parameters.
_ALIKE = {
    '__new__': '(*args, **kwargs)',
    '__init_subclass__': '()',
    '__subclasshook__': '(object, /)',
    '__class_getitem__': '(object, /)',
}


# Builtins that do not say what they take.
_SILENT = ('__build_class__', 'dir', 'getattr', 'vars', 'dict.update', 'generator.throw',
           'coroutine.throw', 'async_generator.athrow', 'OrderedDict.update')


def _of_builtin(obj):
    if getattr(obj, '__qualname__', None) in _SILENT:
        raise ValueError(f'no signature found for builtin {obj!r}')
    alike = _ALIKE.get(getattr(obj, '__name__', None))
    if alike is not None and isinstance(getattr(obj, '__self__', None), type):
        return _parsed(alike)
    text = getattr(obj, '__text_signature__', None)
    if text:
        signature = _parsed(text)
        if signature is not None:
            parameters = list(signature.parameters.values())
            if parameters and (parameters[0].name == 'type' or parameters[0].name in (
                    'self', 'cls') and getattr(obj, '__self__', None) is not None
                    and not ismodule(obj.__self__)):
                parameters.pop(0)
            return signature.replace(parameters=parameters)
        raise ValueError(f'{obj!r} builtin has invalid signature')
    raise ValueError(f'no signature found for builtin {obj!r}')


def _signature_of(obj, follow, eval_str):
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    if isinstance(obj, MethodType):
        return _without_first(_signature_of(obj.__func__, follow, eval_str))
    if follow and not (isinstance(obj, type) and obj.__module__ == 'builtins'):
        obj = unwrap(obj, stop=lambda each: hasattr(each, '__signature__')
                     or isinstance(each, MethodType))
        if isinstance(obj, MethodType):
            return _signature_of(obj, follow, eval_str)
    known = getattr(obj, '__signature__', None)
    if known is not None and not isinstance(known, Signature):
        given = known
        known = known() if callable(known) else known
        known = _parsed(known) if isinstance(known, str) else known
        if not isinstance(known, Signature):
            raise TypeError(f'unexpected object {given!r} in __signature__ attribute')
    if known is not None:
        return known
    if isinstance(obj, FunctionType):
        return _of_function(obj, eval_str)
    if isroutine(obj):
        return _of_builtin(obj)
    from functools import partial
    if isinstance(obj, partial):
        return _of_partial(obj, follow, eval_str)
    if isinstance(obj, type):
        return _of_class(obj, follow, eval_str)
    call = getattr(type(obj), '__call__', None)
    if isfunction(call):
        return _without_first(_signature_of(call, follow, eval_str))
    raise ValueError(f'callable {obj!r} is not supported by signature')


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """The signature of a callable."""
    return _signature_of(obj, follow_wrapped, eval_str)


def __getattr__(name):
    fields = _TUPLES.get(name)
    if name == 'BufferFlags':
        globals()[name] = made = _buffer_flags()
        return made
    if fields is None:
        raise AttributeError(f"module 'inspect' has no attribute {name!r}")
    from collections import namedtuple
    globals()[name] = made = namedtuple(name, fields, module='inspect')
    return made


_TUPLES = {
    'FullArgSpec': 'args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations',
    'ArgInfo': 'args varargs keywords locals',
    'Arguments': 'args, varargs, varkw',
    'ClosureVars': 'nonlocals globals builtins unbound',
    'Attribute': 'name kind defining_class object',
}


def _buffer_flags():
    from enum import IntFlag
    return IntFlag('BufferFlags', {
        'SIMPLE': 0, 'WRITABLE': 1, 'FORMAT': 4, 'ND': 8, 'STRIDES': 24, 'C_CONTIGUOUS': 56,
        'F_CONTIGUOUS': 88, 'ANY_CONTIGUOUS': 152, 'INDIRECT': 280, 'CONTIG': 9, 'CONTIG_RO': 8,
        'STRIDED': 25, 'STRIDED_RO': 24, 'RECORDS': 29, 'RECORDS_RO': 28, 'FULL': 285,
        'FULL_RO': 284, 'READ': 256, 'WRITE': 512}, module='inspect')


def _tuple_class(name):
    return globals().get(name) or __getattr__(name)


def getfullargspec(func):
    """The names and defaults of a function's parameters."""
    try:
        plain = getattr(func, '__func__', func)
        own = None
        if isinstance(func, type):
            made = func.__init__ if func.__init__ is not object.__init__ else func.__new__
            own = made if isinstance(made, FunctionType) else None
        parts = _signature_of(plain if own is None else own, False, False)
    except (TypeError, ValueError) as error:
        raise TypeError('unsupported callable') from error
    args, defaults, names, only = [], [], [], {}
    spread = rest = None
    annotations = {}
    if parts.return_annotation is not _empty:
        annotations['return'] = parts.return_annotation
    for each in parts.parameters.values():
        if each.kind <= 1:
            args.append(each.name)
            if each.default is not _empty:
                defaults.append(each.default)
        elif each.kind is _VAR_POSITIONAL:
            spread = each.name
        elif each.kind is _KEYWORD_ONLY:
            names.append(each.name)
            if each.default is not _empty:
                only[each.name] = each.default
        else:
            rest = each.name
        if each.annotation is not _empty:
            annotations[each.name] = each.annotation
    return _tuple_class('FullArgSpec')(args, spread, rest, tuple(defaults) or None, names,
                                       only or None, annotations)


def _listed(names):
    """Names as a text counts them up."""
    if len(names) == 1:
        return repr(names[0])
    return f'{", ".join(map(repr, names[:-1]))} and {names[-1]!r}'


def _missing_arguments(function, names, kind):
    count = len(names)
    return TypeError(f'{function}() missing {count} required {kind} argument{"s" if count > 1 else ""}: '
                     f'{_listed(names)}')


def _too_many(function, args, keyword_only, varargs, default_count, given, values):
    least = len(args) - default_count
    counted = len([name for name in keyword_only if name in values])
    if varargs:
        plural, shown = least != 1, f'at least {least}'
    elif default_count:
        plural, shown = True, f'from {least} to {len(args)}'
    else:
        plural, shown = len(args) != 1, str(len(args))
    extra = ''
    if counted:
        extra = (f' positional argument{"s" if given != 1 else ""} (and {counted} keyword-only '
                 f'argument{"s" if counted != 1 else ""})')
    return TypeError(f'{function}() takes {shown} positional argument{"s" if plural else ""} but {given}'
                     f'{extra} {"was" if given == 1 and not counted else "were"} given')


def getcallargs(func, /, *positional, **named):
    """The values that the parameters of a call would have."""
    args, varargs, varkw, defaults, keyword_only, keyword_defaults, _ = getfullargspec(func)
    function = func.__name__
    values = {}
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__, *positional)
    default_count = len(defaults) if defaults else 0
    for name, value in zip(args, positional):
        values[name] = value
    if varargs:
        values[varargs] = tuple(positional[len(args):])
    possible = {*args, *keyword_only}
    if varkw:
        values[varkw] = {}
    for name, value in named.items():
        if name not in possible:
            if not varkw:
                raise TypeError(f'{function}() got an unexpected keyword argument {name!r}')
            values[varkw][name] = value
        elif name in values:
            raise TypeError(f'{function}() got multiple values for argument {name!r}')
        else:
            values[name] = value
    if len(positional) > len(args) and not varargs:
        raise _too_many(function, args, keyword_only, varargs, default_count, len(positional), values)
    if len(positional) < len(args):
        missing = [name for name in args[:len(args) - default_count] if name not in values]
        if missing:
            raise _missing_arguments(function, missing, 'positional')
        for name, value in zip(args[len(args) - default_count:], defaults or ()):
            values.setdefault(name, value)
    missing = []
    for name in keyword_only:
        if name not in values:
            if keyword_defaults and name in keyword_defaults:
                values[name] = keyword_defaults[name]
            else:
                missing.append(name)
    if missing:
        raise _missing_arguments(function, missing, 'keyword-only')
    return values


def getclosurevars(func):
    """The names that a function uses but does not own, and what they stand for."""
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f'{func!r} is not a Python function')
    code = func.__code__
    nonlocals = {}
    for name, cell in zip(code.co_freevars, func.__closure__ or ()):
        try:
            nonlocals[name] = cell.cell_contents
        except ValueError:
            pass
    import builtins
    globals_found, builtins_found, unbound = {}, {}, set()
    for name in code.co_names:
        if name in ('None', 'True', 'False'):
            continue
        if name in func.__globals__:
            globals_found[name] = func.__globals__[name]
        elif hasattr(builtins, name):
            builtins_found[name] = getattr(builtins, name)
        else:
            unbound.add(name)
    return _tuple_class('ClosureVars')(nonlocals, globals_found, builtins_found, unbound)


def getargs(co):
    """The names of the parameters of a code object."""
    if not iscode(co):
        raise TypeError(f'{co!r} is not a code object')
    names = co.co_varnames
    count = co.co_argcount
    only = list(names[count:count + co.co_kwonlyargcount])
    at = count + len(only)
    spread = rest = None
    if co.co_flags & CO_VARARGS:
        spread = names[at]
        at += 1
    if co.co_flags & CO_VARKEYWORDS:
        rest = names[at]
    return _tuple_class('Arguments')(list(names[:count]) + only, spread, rest)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: '*' + name,
                    formatvarkw=lambda name: '**' + name, formatvalue=lambda value: '=' + repr(value)):
    """The parameters and values of a frame as text."""
    shown = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        shown.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        shown.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return '(' + ', '.join(shown) + ')'


def formatannotationrelativeto(object):
    module = getattr(object, '__module__', None)
    return lambda annotation: formatannotation(annotation, module)


def getabsfile(object, _filename=None):
    from os.path import abspath, normcase
    return normcase(abspath(_filename or getfile(object)))


def indentsize(line):
    """How far a line is indented."""
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


def getlineno(frame):
    return frame.f_lineno


def getinnerframes(tb, context=1):
    """The frames of a traceback, the outermost first."""
    found = []
    while tb is not None:
        found.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
        tb = tb.tb_next
    return found


def walktree(classes, children, parent):
    found = []
    classes.sort(key=lambda each: (each.__module__, each.__name__))
    for each in classes:
        found.append((each, each.__bases__))
        if each in children:
            found.append(walktree(children[each], children, each))
    return found


def classify_class_attrs(cls):
    """Name, kind, defining class and value of each attribute."""
    kind = _tuple_class('Attribute')
    found = []
    for name in sorted(set(dir(cls))):
        for owner in cls.__mro__:
            if name in owner.__dict__:
                value = owner.__dict__[name]
                if isinstance(value, staticmethod):
                    what = 'static method'
                elif isinstance(value, classmethod):
                    what = 'class method'
                elif isinstance(value, property):
                    what = 'property'
                elif isroutine(value) or ismethoddescriptor(value):
                    what = 'method'
                else:
                    what = 'data'
                found.append(kind(name, what, owner, value))
                break
    return found


def getclasstree(classes, unique=False):
    children = {}
    roots = []
    for each in classes:
        if each.__bases__:
            for parent in each.__bases__:
                under = children.setdefault(parent, [])
                if each not in under:
                    under.append(each)
                if unique and parent in classes:
                    break
        elif each not in roots:
            roots.append(each)
    for parent in children:
        if parent not in classes:
            roots.append(parent)

    def walk(level, parent):
        result = []
        for each in sorted(level, key=lambda cls: (cls.__module__, cls.__name__)):
            result.append((each, each.__bases__))
            if each in children:
                result.append(walk(children[each], each))
        return result
    return walk(roots, None)


__all__ = [
    'AGEN_CLOSED', 'AGEN_CREATED', 'AGEN_RUNNING', 'AGEN_SUSPENDED', 'ArgInfo', 'Arguments',
    'Attribute', 'BoundArguments', 'CORO_CLOSED', 'CORO_CREATED', 'CORO_RUNNING',
    'CORO_SUSPENDED', 'CO_ASYNC_GENERATOR', 'CO_COROUTINE', 'CO_GENERATOR',
    'CO_ITERABLE_COROUTINE', 'CO_NESTED', 'CO_NEWLOCALS', 'CO_NOFREE', 'CO_OPTIMIZED',
    'CO_VARARGS', 'CO_VARKEYWORDS', 'ClosureVars', 'FrameInfo', 'FullArgSpec', 'GEN_CLOSED',
    'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'Parameter', 'Signature',
    'TPFLAGS_IS_ABSTRACT', 'Traceback', 'classify_class_attrs', 'cleandoc', 'currentframe',
    'findsource', 'formatannotation', 'formatannotationrelativeto', 'formatargvalues',
    'get_annotations', 'getabsfile', 'getargs', 'getargvalues', 'getasyncgenlocals',
    'getasyncgenstate', 'getattr_static', 'getblock', 'getcallargs', 'getclasstree',
    'getclosurevars', 'getcomments', 'getcoroutinelocals', 'getcoroutinestate', 'getdoc',
    'getfile', 'getframeinfo', 'getfullargspec', 'getgeneratorlocals', 'getgeneratorstate',
    'getinnerframes', 'getlineno', 'getmembers', 'getmembers_static', 'getmodule',
    'getmodulename', 'getmro', 'getouterframes', 'getsource', 'getsourcefile', 'getsourcelines',
    'indentsize', 'isabstract', 'isasyncgen', 'isasyncgenfunction', 'isawaitable', 'isbuiltin',
    'isclass', 'iscode', 'iscoroutine', 'iscoroutinefunction', 'isdatadescriptor', 'isframe',
    'isfunction', 'isgenerator', 'isgeneratorfunction', 'isgetsetdescriptor',
    'ismemberdescriptor', 'ismethod', 'ismethoddescriptor', 'ismethodwrapper', 'ismodule',
    'isroutine', 'istraceback', 'markcoroutinefunction', 'signature', 'stack', 'trace',
    'unwrap', 'walktree']


def __dir__():
    return sorted({*globals(), *__all__})
