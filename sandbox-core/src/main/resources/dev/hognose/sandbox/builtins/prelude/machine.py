# SPDX-License-Identifier: Apache-2.0
# What the machine itself asks for: pattern matching, displays, classes, exception groups.


def _length(subject):
    return len(subject)


def _add_all(target, items):
    for item in items:
        target.add(item)


def _callee(function):
    """How messages name what is called, where guest code must say."""
    name = getattr(function, '__qualname__', _missing)
    if name is _missing:
        return str(function)
    module = getattr(function, '__module__', None)
    return f"{name}()" if module is None or module == 'builtins' else f"{module}.{name}()"


def _refuse_argument(function, problem):
    raise TypeError(_callee(function) + problem)


def _merge_mapping(target, mapping, function):
    try:
        keys = mapping.keys()
    except AttributeError:
        keys = _missing
    if keys is _missing:
        named = _type_name(type(mapping))
        raise TypeError(f"'{named}' object is not a mapping" if function is None else
                        f"{_callee(function[0])} argument after ** must be a mapping, not {named}")
    for key in keys:
        if function is not None and key in target:
            if not isinstance(key, str):
                raise TypeError("keywords must be strings")
            raise TypeError(f"{_callee(function[0])} got multiple values for keyword argument '{key}'")
        value = mapping[key]
        if function is not None and isinstance(key, str):
            key = _payload(key)
        target[key] = value


def _match_keys(subject, keys):
    seen = set()
    values = []
    for key in keys:
        if key in seen:
            raise ValueError(f"mapping pattern checks duplicate key ({_repr(key)})")
        seen.add(key)
        value = subject.get(key, _missing)
        if value is _missing:
            return None
        values.append(value)
    return tuple(values)


def _match_rest(subject, keys):
    rest = dict(subject)
    for key in keys:
        del rest[key]
    return rest


def _match_class(subject, cls, count, keywords):
    if not _is_type(cls):
        raise TypeError("called match pattern must be a class")
    if not isinstance(subject, cls):
        return None
    values = []
    seen = set()
    if count:
        if _matches_self(cls) and not hasattr(cls, "__match_args__"):
            if count > 1:
                raise TypeError(f"{_type_name(cls)}() accepts 1 positional sub-pattern ({count} given)")
            values.append(subject)
        else:
            names = getattr(cls, "__match_args__", ())
            if type(names) is not tuple:
                raise TypeError(
                    f"{_type_name(cls)}.__match_args__ must be a tuple (got {_type_name(type(names))})")
            if count > len(names):
                plural = "" if len(names) == 1 else "s"
                raise TypeError(
                    f"{_type_name(cls)}() accepts {len(names)} positional sub-pattern{plural}"
                    f" ({count} given)")
            for index in range(count):
                name = names[index]
                if type(name) is not str:
                    raise TypeError(
                        f"__match_args__ elements must be strings (got {_type_name(type(name))})")
                if name in seen:
                    raise TypeError(
                        f"{_type_name(cls)}() got multiple sub-patterns for attribute {_repr(name)}")
                seen.add(name)
                value = getattr(subject, name, _missing)
                if value is _missing:
                    return None
                values.append(value)
    for name in keywords:
        if name in seen:
            raise TypeError(
                f"{_type_name(cls)}() got multiple sub-patterns for attribute {_repr(name)}")
        seen.add(name)
        value = getattr(subject, name, _missing)
        if value is _missing:
            return None
        values.append(value)
    return tuple(values)


def _matches_self(cls):
    for builtin in (bool, bytearray, bytes, dict, float, frozenset, int, list, set, str, tuple):
        if issubclass(cls, builtin):
            return True
    return False


def _resolve_bases(bases):
    resolved = []
    for base in bases:
        if not _is_type(base):
            entries = getattr(base, "__mro_entries__", None)
            if entries is not None:
                replaced = entries(bases)
                if type(replaced) is not tuple:
                    raise TypeError("__mro_entries__ must return a tuple")
                resolved.extend(replaced)
                continue
        resolved.append(base)
    return tuple(resolved)


def _not_equal(left, right):
    method = _special(left, "__eq__")
    if method is None:
        return NotImplemented
    answer = method(right)
    if answer is NotImplemented:
        return NotImplemented
    return not answer


def _type_parameter(name, kind, bound, default, namespace):
    import typing
    return typing._type_parameter(
        name, kind, _within(bound, namespace), _within(default, namespace))


def _type_alias(name, parameters, value, namespace):
    import typing
    return typing._lazy_alias(
        name, () if parameters is None else parameters, _within(value, namespace))


def _within(function, namespace):
    """A function without parameters that sees the names of a class."""
    if function is None or namespace is None:
        return function

    def evaluate():
        return _evaluate(function, namespace)
    return evaluate


def _generic_base(parameters):
    import typing
    return typing._generic_base(parameters)


def _set_type_parameters(target, parameters):
    target.__type_params__ = parameters
    return target


def _import_star(module, names, namespace):
    """Brings all names that a module offers, after those submodules among them that are not here."""
    for name in names:
        if not isinstance(name, str):
            raise TypeError(f"Item in {module.__name__}.__all__ must be str, not {_type_name(type(name))}")
        if not hasattr(module, name):
            from importlib import import_module
            try:
                import_module(f"{module.__name__}.{name}")
            except ModuleNotFoundError as error:
                if error.name != f"{module.__name__}.{name}":
                    raise
    for name in names:
        namespace[name] = getattr(module, name)


def _module_spec(module, name):
    from importlib.machinery import _spec_of
    spec = _spec_of(module)
    return spec if name == "__spec__" else spec.loader


def _import_by_finders(name, message):
    """Imports a module by the program's own finders; it may be missing if message is None."""
    import sys
    finders, front = _own_finders()
    found = _import_by(finders if message is None else finders[front:], name)
    if not found and message is not None:
        raise ModuleNotFoundError(message, name=name)


def _import_by_first_finders(name):
    """Imports a module by finders that stand before ours, or notes that they do not know it."""
    import sys
    finders, front = _own_finders()
    if not _import_by(finders[:front], name):
        sys._asked.add(name)


def _own_finders():
    """The program's own finders, and how many of them stand before ours."""
    import sys
    finders = []
    front = 0
    for finder in list(sys.meta_path):
        if finder is sys._own_finder:
            front = len(finders)
        else:
            finders.append(finder)
    return finders, front


def _import_by(finders, name):
    import sys
    parent, _, last = name.rpartition(".")
    path = getattr(sys.modules[parent], "__path__", None) if parent else None
    if not parent or path is not None:
        for finder in finders:
            find = getattr(finder, "find_spec", None)
            spec = None if find is None else find(name, path, None)
            if spec is not None:
                _import_by_spec(name, spec, parent, last)
                return True
    return False


def _import_by_spec(name, spec, parent, last):
    import sys
    from importlib.util import module_from_spec
    module = module_from_spec(spec)
    sys.modules[name] = module
    if spec.loader is not None:
        try:
            spec.loader.exec_module(module)
        except BaseException:
            sys.modules.pop(name, None)
            raise
    module = sys.modules[name]
    if parent:
        setattr(sys.modules[parent], last, module)


def _import_missing(module, name):
    """What \"from module import name\" does where the name may be a module of a finder."""
    if not hasattr(module, name):
        _import_by_finders(f"{module.__name__}.{name}", None)


def _repr_bound_method(name, self):
    return f"<bound method {name} of {_repr(self)}>"


def _repr_bound_object(function, self):
    missing = object()
    name = getattr(function, "__qualname__", missing)
    if name is missing:
        name = getattr(function, "__name__", None)
    return _repr_bound_method(name if isinstance(name, str) else "?", self)


def _hook_failed(error):
    from traceback import format_exception
    return ["Error in sys.excepthook:\n", *format_exception(error),
            "\nOriginal exception was:\n"]


def _reduce_bytearray(obj, protocol):
    contents = bytes(memoryview(obj))
    if not contents:
        args = ()
    elif protocol < 3:
        args = contents.decode("latin-1"), "latin-1"
    else:
        args = (contents,)
    return type(obj), args, obj.__getstate__()


def _reduce_method(method):
    return getattr, (method.__self__, method.__func__.__name__)


def _is_abstract(*functions):
    for function in functions:
        if getattr(function, "__isabstractmethod__", False):
            return True
    return False


def _throw_of_old(generator, kind, value, traceback):
    _warn_of_parts("throw")
    return _throw_parts(generator, kind, value, traceback)


def _warned_of_copies(text, result):
    """Warns of what the library copies for a program in the library's name."""
    import warnings
    if _in_library():
        warnings.warn_explicit(text, DeprecationWarning, "copy.py", 1, "copy")
    else:
        warnings.warn(text, DeprecationWarning)
    return result


def _warn_of_parts(method):
    _warn_of_old(f"the (type, exc, tb) signature of {method}() is deprecated, "
                 "use the single-arg signature instead.")


def _throw(generator, kind, value):
    if value is None:
        exception = kind()
    elif isinstance(value, tuple):
        exception = kind(*value)
    else:
        exception = kind(value)
    return generator.throw(exception)


def _repr_exception(name, args):
    if len(args) == 1:
        return f"{name}({_repr(args[0])})"
    return name + _repr(args)


def _os_error_text(number, text, files):
    shown = " -> ".join([_repr(each) for each in files])
    return f"[Errno {number!s}] {text!s}: {shown}" if files else f"[Errno {number!s}] {text!s}"


def _syntax_error_text(message, filename, line):
    if isinstance(filename, str):
        filename = filename.rpartition("/")[2]
        if line is not None:
            return f"{message} ({filename}, line {line})"
        return f"{message} ({filename})"
    return f"{message}" if line is None else f"{message} (line {line})"


def _sequence_hint(sequence, index):
    if not hasattr(type(sequence), "__len__"):
        return NotImplemented
    return max(0, len(sequence) - index)


def _vars(obj):
    names = getattr(obj, "__dict__", _missing)
    if names is _missing:
        raise TypeError("vars() argument must have __dict__ attribute")
    return names


def _dir(obj):
    return sorted(_special(obj, "__dir__")())


def _dir_of_module(module):
    return sorted(module.__dir__())


def object___getstate__(self):
    state = getattr(self, "__dict__", None) or None
    slots = {}
    for cls in type(self).__mro__:
        names = cls.__dict__.get("__slots__", ())
        for name in (names,) if isinstance(names, str) else names:
            if name in ("__dict__", "__weakref__"):
                continue
            if name.startswith("__") and not name.endswith("__"):
                name = "_" + cls.__name__.lstrip("_") + name
            if hasattr(self, name):
                slots[name] = getattr(self, name)
    return (state, slots) if slots else state


def _reduce(obj):
    from copyreg import _reduced
    return _reduced(obj, 0)


def _reduce_ex(obj, protocol):
    if type(obj).__reduce__ is not object.__reduce__:
        return obj.__reduce__()
    from copyreg import _reduced
    return _reduced(obj, protocol)


def _host_call(number):
    from _host_calls import HostCall
    return HostCall(number)


def _run_module(coroutine):
    import asyncio
    return asyncio._run_top_level(coroutine)


def BaseExceptionGroup___new__(cls, message, exceptions):
    if not isinstance(message, str):
        given = "None" if message is None else type(message).__name__
        raise TypeError(f"BaseExceptionGroup.__new__() argument 1 must be str, not {given}")
    if not hasattr(exceptions, "__getitem__") or isinstance(exceptions, (set, dict)):
        raise TypeError("second argument (exceptions) must be a sequence")
    members = tuple(exceptions)
    if not members:
        raise ValueError("second argument (exceptions) must be a non-empty sequence")
    plain = True
    for index, each in enumerate(members):
        if not isinstance(each, BaseException):
            raise ValueError(f"Item {index} of second argument (exceptions) is not an exception")
        if not isinstance(each, Exception):
            plain = False
    if cls is BaseExceptionGroup and plain:
        cls = ExceptionGroup
    elif not plain and issubclass(cls, Exception):
        if cls is ExceptionGroup:
            raise TypeError("Cannot nest BaseExceptions in an ExceptionGroup")
        raise TypeError(f"Cannot nest BaseExceptions in '{_type_name(cls)}'")
    group = _new_exception(cls, (message, exceptions))
    _set_member(group, "message", message)
    _set_member(group, "exceptions", members)
    return group


def BaseExceptionGroup_derive(self, excs):
    return BaseExceptionGroup(self.message, excs)


def _derived(group, members):
    part = group.derive(members)
    if not isinstance(part, BaseExceptionGroup):
        raise TypeError("derive must return an instance of BaseExceptionGroup")
    part.__traceback__ = group.__traceback__
    part.__context__ = group.__context__
    part.__cause__ = group.__cause__
    notes = getattr(group, "__notes__", None)
    if notes is not None:
        part.__notes__ = list(notes)
    return part


def _condition(condition):
    if _is_type(condition) and issubclass(condition, BaseException):
        return lambda exception: isinstance(exception, condition)
    if isinstance(condition, tuple) and all(
            _is_type(each) and issubclass(each, BaseException) for each in condition):
        return lambda exception: isinstance(exception, condition)
    if callable(condition) and not _is_type(condition):
        return condition
    raise TypeError("expected an exception type, a tuple of exception types, or a callable "
                    "(other than a class)")


def _partition(exception, matches):
    if matches(exception):
        return exception, None
    if not isinstance(exception, BaseExceptionGroup):
        return None, exception
    inside = []
    outside = []
    for member in exception.exceptions:
        matching, rest = _partition(member, matches)
        if matching is not None:
            inside.append(matching)
        if rest is not None:
            outside.append(rest)
    return (
        _derived(exception, inside) if inside else None,
        _derived(exception, outside) if outside else None,
    )


def BaseExceptionGroup_split(self, condition):
    return _partition(self, _condition(condition))


def BaseExceptionGroup_subgroup(self, condition):
    return _partition(self, _condition(condition))[0]


def BaseExceptionGroup___str__(self):
    count = len(self.exceptions)
    return f"{self.message} ({count} sub-exception{'' if count == 1 else 's'})"


def BaseExceptionGroup___repr__(self):
    return _repr_exception(type(self).__name__, self.args)


def _group_split(exception, expected):
    classes = expected if isinstance(expected, tuple) else (expected,)
    for each in classes:
        if not _is_type(each) or not issubclass(each, BaseException):
            raise TypeError(
                "catching classes that do not inherit from BaseException is not allowed")
        if issubclass(each, BaseExceptionGroup):
            raise TypeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
    if not isinstance(exception, BaseExceptionGroup):
        if isinstance(exception, expected):
            return BaseExceptionGroup("", (exception,)), None
        return None, exception
    return _partition(exception, lambda member: isinstance(member, expected))


def _leaves(exception):
    if isinstance(exception, BaseExceptionGroup):
        found = []
        for member in exception.exceptions:
            found.extend(_leaves(member))
        return found
    return [exception]


def _group_merge(original, results):
    pending = [each for each in results if each is not None]
    if not pending:
        return None
    if not isinstance(original, BaseExceptionGroup):
        return pending[0] if len(pending) == 1 else BaseExceptionGroup("", pending)
    own = _leaves(original)
    kept = []
    raised = []
    for each in pending:
        leaves = _leaves(each)
        same = each.__context__ is original.__context__ and each.__cause__ is original.__cause__
        if same and all(any(leaf is mine for mine in own) for leaf in leaves) and isinstance(
                each, BaseExceptionGroup):
            kept.extend(leaves)
        else:
            raised.append(each)
    remaining = None
    if kept:
        remaining = _partition(
            original, lambda member: any(member is each for each in kept))[0]
    if not raised:
        return remaining
    if remaining is not None:
        raised.append(remaining)
    return raised[0] if len(raised) == 1 else BaseExceptionGroup("", raised)


def _describe(exception):
    try:
        message = str(exception)
    except:
        message = None
    names = None
    if isinstance(exception, AttributeError):
        try:
            names = [name for name in dir(exception.obj) if isinstance(name, str)]
        except:
            pass
    return message, _note_lines(exception), names


def _note_lines(exception):
    try:
        notes = getattr(exception, "__notes__", None)
    except:
        return ["Ignored error getting __notes__"]
    if notes is None:
        return []
    if not isinstance(notes, (list, tuple)):
        try:
            return [_repr(notes)]
        except:
            return ["<__notes__ repr() failed>"]
    lines = []
    for note in notes:
        try:
            text = str(note)
        except:
            text = "<note str() failed>"
        lines.extend(text.split("\n"))
    return lines


def _async_step(generator, value, error, operation):
    hook = _first_hook(generator, operation)
    if hook is not None:
        hook(generator)
    try:
        out = _raw_send(generator, value) if error is None else _raw_throw(generator, error)
        while True:
            item = _async_item(out, _missing)
            if item is not _missing:
                return item
            try:
                value = yield out
            except BaseException as thrown:
                out = _raw_throw(generator, thrown)
            else:
                out = _raw_send(generator, value)
    except StopIteration:
        pass
    raise StopAsyncIteration


def _async_throw_parts(generator, kind, value):
    _warn_of_parts("athrow")
    return _async_raise(generator, kind, value)


def _async_raise(generator, kind, value):
    if generator.ag_frame is None:
        return
    return (yield from _async_step(generator, None, _thrown(kind, value), "athrow"))


def _thrown(kind, value):
    if isinstance(kind, BaseException):
        return kind
    if not (isinstance(kind, type) and issubclass(kind, BaseException)):
        raise TypeError("exceptions must be classes or instances deriving from BaseException, not "
                        + type(kind).__name__)
    if value is None:
        return kind()
    if isinstance(value, tuple):
        return kind(*value)
    return value if isinstance(value, BaseException) else kind(value)


def _async_close(generator):
    try:
        yield from _async_step(generator, None, GeneratorExit(), "aclose")
    except (StopAsyncIteration, GeneratorExit):
        return
    raise RuntimeError("async generator ignored GeneratorExit")


def _async_next(iterator, default):
    try:
        return (yield from _awaitable(_special(iterator, "__anext__")()))
    except StopAsyncIteration:
        return default


def _delegate_send(iterator, value):
    return iterator.send(value)


def _delegate_throw(iterator, exception):
    throw = getattr(iterator, "throw", _missing)
    if throw is _missing:
        raise exception
    return throw(exception)


def _delegate_close(iterator, exception):
    close = getattr(iterator, "close", _missing)
    if close is not _missing:
        close()


def _await_coroutine(coroutine):
    return (yield from coroutine)


def _awaitable(obj):
    method = _special(obj, "__await__")
    return obj if method is None else method()


def _open(file, mode, encoding):
    import io
    path = str(file)
    if not set(mode) <= set("rwaxbt+") or len(set(mode) & set("rwax")) != 1:
        raise ValueError(f"invalid mode: {_repr(mode)}")
    if mode.strip("bt") != "r":
        raise PermissionError(13, "Permission denied: files are read only here", path)
    if "b" in mode:
        return io.BytesIO(_os_call("Path.read_bytes", path))
    return io.StringIO(_os_call("Path.read_text", path, encoding))


def _enter_inputs(plans, namespace, classes):
    for name, plan in plans.items():
        namespace[name] = _enter(plan, classes)


def _enter(plan, classes):
    kind = plan[0]
    if kind == "plain":
        return plan[1]
    if kind == "list":
        return [_enter(each, classes) for each in plan[1]]
    if kind == "tuple":
        return tuple([_enter(each, classes) for each in plan[1]])
    if kind == "set":
        return set([_enter(each, classes) for each in plan[1]])
    if kind == "frozenset":
        return frozenset([_enter(each, classes) for each in plan[1]])
    if kind == "dict":
        made = {}
        for key, value in zip(plan[1], plan[2]):
            made[_enter(key, classes)] = _enter(value, classes)
        return made
    if kind == "exception":
        plan[1].args = tuple([_enter(each, classes) for each in plan[2]])
        return plan[1]
    if kind == "path":
        import pathlib
        return pathlib.Path(plan[1])
    if kind == "fraction":
        import fractions
        return fractions.Fraction(plan[1], plan[2])
    if kind == "timedelta":
        import datetime
        return datetime.timedelta(microseconds=plan[1])
    if kind == "date" or kind == "time" or kind == "datetime":
        return _enter_moment(kind, plan[1], plan[2])
    if kind == "tuple_of":
        return tuple.__new__(plan[1], [_enter(each, classes) for each in plan[2]])
    return _enter_record(plan, classes)


def _enter_moment(kind, numbers, offset):
    import datetime
    if kind == "date":
        return datetime.date(*numbers)
    zone = None
    if offset is not None:
        zone = datetime.timezone(datetime.timedelta(microseconds=offset))
    if kind == "time":
        return datetime.time(*numbers, zone)
    return datetime.datetime(*numbers, zone)


def _enter_record(plan, classes):
    kind, name, names, plans = plan[:4]
    values = [_enter(each, classes) for each in plans]
    if kind == "instance":
        given = dict(zip(names, values))
        later = [(each, given.pop(each)) for each in plan[4] if each in given]
        made = name(**given)
        for each, value in later:
            object.__setattr__(made, each, value)
        return made
    key = (kind, name, names, *plan[4:6])
    cls = classes.get(key)
    if cls is None:
        cls = classes[key] = _class_of_record(kind, name, names, plan[4:])
    return cls(*values)


def _class_of_record(kind, name, names, more):
    if kind == "namedtuple":
        import collections
        return collections.namedtuple(name, names, module="__main__")
    import dataclasses
    frozen, method_names, functions = more
    methods = {}
    for method_name, function in zip(method_names, functions):
        methods[method_name] = _method_of_record(function)
    return dataclasses.make_dataclass(
        name, names, namespace=methods, frozen=frozen, module="__main__")


def _method_of_record(function):
    def method(self, *args, **kwargs):
        return function(self, *args, **kwargs)
    return method


def _display(value):
    import sys
    hook = getattr(sys, 'displayhook', None)
    if hook is None:
        raise RuntimeError('lost sys.displayhook')
    hook(value)


def _warn_of_code(code, found):
    import warnings
    for line, message in found:
        warnings.warn_explicit(message, SyntaxWarning, code.co_filename, line)
    return code


def _warn_and_run(code, found, names, namespace):
    return eval(_warn_of_code(code, found), names, namespace)


def _compile_tree(source, filename, mode, only_tree):
    if hasattr(source, "_fields") or only_tree:
        import ast
        if isinstance(source, ast.AST) and not only_tree:
            return ast._compiled(source, filename, mode)
        if isinstance(source, (ast.AST, str, bytes)):
            return ast.parse(source, filename, mode)
    raise TypeError("compile() arg 1 must be a string, bytes or AST object")


def _compile_optimized(source, filename, mode, level):
    import ast
    import copy
    from _ast_optimized import trimmed
    if isinstance(source, ast.AST):
        tree = copy.deepcopy(source)
    else:
        tree = ast.parse(source, filename, mode)
    return compile(trimmed(tree, level), filename, mode)


def _warn_and_exec(code, warnings, names, namespace):
    _warn_and_run(code, warnings, names, namespace)


def _exec_code(code, names, namespace):
    eval(code, names, namespace)


def _call_for_nothing(function):
    function()


def _import_through(function, name, names, namespace, wanted, level, leaf):
    module = function(name, names, namespace, wanted, level)
    if leaf and wanted is None:
        for part in name.split(".")[1:]:
            module = getattr(module, part)
    return module


def _tell(text):
    print(text)


def _help(arguments):
    from _help import show
    show(*arguments)


def _breakpoint(arguments, keywords):
    import sys
    return sys.breakpointhook(*arguments, **keywords)


def _warn_unawaited(coroutine):
    """Warns of a coroutine that the program has thrown away before anything awaited it."""
    import warnings
    try:
        warnings.warn(f"coroutine '{coroutine.__qualname__}' was never awaited", RuntimeWarning,
                      source=coroutine)
    except RuntimeWarning as error:
        import sys
        sys.stderr.write(f"Exception ignored in: {coroutine!r}\nRuntimeWarning: {error}\n")
    return coroutine
