# SPDX-License-Identifier: Apache-2.0
"""What a program can know about its interpreter."""


class _Record(tuple):
    """A tuple whose items have names."""

    def __new__(cls, name, fields, values):
        self = tuple.__new__(cls, values)
        object.__setattr__(self, '_name', name)
        object.__setattr__(self, '_fields', fields)
        return self

    def __getattr__(self, name):
        if name[:1] != '_' and name in self._fields:
            return self[self._fields.index(name)]
        if name in ('n_fields', 'n_sequence_fields', 'n_unnamed_fields'):
            return 0 if name == 'n_unnamed_fields' else len(self)
        raise AttributeError(f"'{self._name}' object has no attribute {name!r}")

    def __setattr__(self, name, value):
        if name in self._fields:
            raise AttributeError('readonly attribute')
        raise AttributeError(f"'{self._name}' object has no attribute {name!r} and no __dict__ for "
                             'setting new attributes')

    def __repr__(self):
        shown = ', '.join([f'{name}={value!r}' for name, value in zip(self._fields, self)])
        return f'{self._name}({shown})'


version_info = _Record('sys.version_info', ('major', 'minor', 'micro', 'releaselevel', 'serial'),
                       (3, 13, 0, 'final', 0))
version = '3.13.0 (hognose)'
hexversion = 0x030d00f0
api_version = 1013
copyright = ''
argv = ['main.py']
orig_argv = ['main.py']
path = ['']
executable = ''
prefix = exec_prefix = base_prefix = base_exec_prefix = ''
platlibdir = 'lib'
float_repr_style = 'short'
dont_write_bytecode = True
warnoptions = []


class PathFinder:
    """Finds what is imported without the program's help: the library, then files."""

    __module__ = 'importlib.machinery'

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        from importlib.machinery import BuiltinImporter, _file_spec
        spec = BuiltinImporter.find_spec(fullname) if path is None or '.' in fullname else None
        return _file_spec(fullname, path) if spec is None else spec

    @classmethod
    def invalidate_caches(cls):
        """Does nothing: there are no caches."""


_own_finder = PathFinder
meta_path = [PathFinder]
del PathFinder
# Names of modules that the program's own finders were asked for and do not know.
_asked = set()
path_hooks = []
path_importer_cache = {}
pycache_prefix = None
ps1 = '>>> '
ps2 = '... '
modules = _modules()
# What the program has set, or None.
_recursion_limit = None
_int_digits = 4300


class _Input:
    """Standard input as a text file.

    The host answers with a line, or with several at once: then those that nobody has asked for yet
    are kept here."""

    __module__ = '_io'
    __qualname__ = 'TextIOWrapper'

    name = '<stdin>'
    mode = 'r'
    encoding = 'utf-8'
    errors = 'strict'
    newlines = None
    line_buffering = False
    write_through = False
    closed = False
    _text = ''
    _at = 0

    def _line(self, size, prompt):
        """The next line, or so many characters of it; without one, nothing."""
        if self.closed:
            raise ValueError('I/O operation on closed file.')
        if self._at == len(self._text):
            try:
                text = str(_read_line(prompt))
            except EOFError:
                return ''
            self._text = text if text[-1:] == '\n' else text + '\n'
            self._at = 0
        elif prompt:
            __stdout__.write(prompt)
        start = self._at
        end = self._text.find('\n', start) + 1
        if 0 <= size < end - start:
            end = start + size
        self._at = end
        line = self._text[start:end]
        if end == len(self._text):
            self._text = ''
            self._at = 0
        return line

    def readline(self, size=-1, /):
        return self._line(-1 if size is None else size, '')

    def read(self, size=-1, /):
        left = -1 if size is None else size
        parts = []
        while left:
            part = self._line(left, '')
            if not part:
                break
            parts.append(part)
            if left > 0:
                left -= len(part)
        return ''.join(parts)

    def readlines(self, hint=-1, /):
        lines = []
        read = 0
        for line in self:
            lines.append(line)
            read += len(line)
            if hint is not None and 0 < hint <= read:
                break
        return lines

    def __iter__(self):
        return self

    def __next__(self):
        line = self._line(-1, '')
        if not line:
            raise StopIteration
        return line

    def __enter__(self):
        if self.closed:
            raise ValueError('I/O operation on closed file.')
        return self

    def __exit__(self, *details):
        self.close()

    @property
    def buffer(self):
        from _io_files import standard_buffer
        return standard_buffer(0)

    def detach(self):
        return self.buffer

    def reconfigure(self, **options):
        """Does nothing: the host gives text."""

    def write(self, text, /):
        from io import UnsupportedOperation
        raise UnsupportedOperation('not writable')

    def seek(self, cookie, whence=0, /):
        from io import UnsupportedOperation
        raise UnsupportedOperation('underlying stream is not seekable')

    def tell(self):
        return self.seek(0)

    def readable(self):
        return True

    def writable(self):
        return False

    def seekable(self):
        return False

    def isatty(self):
        return False

    def fileno(self):
        return 0

    def flush(self):
        pass

    def close(self):
        self.closed = True

    def __repr__(self):
        return "<_io.TextIOWrapper name='<stdin>' mode='r' encoding='utf-8'>"


_Input.__name__ = 'TextIOWrapper'
stdin = __stdin__ = _Input()


def __getattr__(name):
    if name == 'float_info':
        value = _Record('sys.float_info',
                        ('max', 'max_exp', 'max_10_exp', 'min', 'min_exp', 'min_10_exp', 'dig',
                         'mant_dig', 'epsilon', 'radix', 'rounds'),
                        (1.7976931348623157e+308, 1024, 308, 2.2250738585072014e-308, -1021, -307,
                         15, 53, 2.220446049250313e-16, 2, 1))
    elif name == 'int_info':
        value = _Record('sys.int_info', ('bits_per_digit', 'sizeof_digit', 'default_max_str_digits',
                                         'str_digits_check_threshold'), (30, 4, 4300, 640))
    elif name == 'hash_info':
        value = _Record('sys.hash_info', ('width', 'modulus', 'inf', 'nan', 'imag', 'algorithm',
                                          'hash_bits', 'seed_bits', 'cutoff'),
                        (64, 2305843009213693951, 314159, 0, 1000003, 'siphash13', 64, 128, 0))
    elif name == 'thread_info':
        value = _Record('sys.thread_info', ('name', 'lock', 'version'),
                        ('pthread', 'semaphore', None))
    elif name == 'flags':
        value = _Record('sys.flags', ('debug', 'inspect', 'interactive', 'optimize',
                                      'dont_write_bytecode', 'no_user_site', 'no_site',
                                      'ignore_environment', 'verbose', 'bytes_warning', 'quiet',
                                      'hash_randomization', 'isolated', 'dev_mode', 'utf8_mode',
                                      'warn_default_encoding', 'safe_path', 'int_max_str_digits'),
                        (0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, False, 1, 0, True, 4300))
    elif name == 'implementation':
        from types import SimpleNamespace
        value = SimpleNamespace(name='hognose', cache_tag=None, version=version_info,
                                hexversion=hexversion)
    elif name == 'stdlib_module_names':
        value = frozenset(_names())
    elif name == 'builtin_module_names':
        value = tuple(sorted(_names()))
    else:
        raise AttributeError(f"module 'sys' has no attribute {name!r}", name=name,
                             obj=modules['sys'])
    modules['sys'].__dict__[name] = value
    return value


def exc_info():
    error = exception()
    return (None, None, None) if error is None else (type(error), error, error.__traceback__)


def exit(status=None, /):
    """Ends the program."""
    if status is None:
        raise SystemExit
    raise SystemExit(*status) if isinstance(status, tuple) else SystemExit(status)


def getrecursionlimit():
    return _limit_depth(0) if _recursion_limit is None else _recursion_limit


def setrecursionlimit(limit, /):
    """Sets the depth of calls, which the host bounds."""
    global _recursion_limit
    if not isinstance(limit, int):
        raise TypeError(f"'{type(limit).__name__}' object cannot be interpreted as an integer")
    if limit > 0x7FFFFFFF:
        raise OverflowError('Python int too large to convert to C int')
    if limit < 1:
        raise ValueError('recursion limit must be greater or equal than 1')
    _limit_depth(limit)
    _recursion_limit = limit


def intern(string, /):
    if type(string) is not str:
        raise TypeError(f'intern() argument must be str, not {type(string).__name__}')
    return string


def getdefaultencoding():
    return 'utf-8'


def getfilesystemencoding():
    return 'utf-8'


def getfilesystemencodeerrors():
    return 'surrogateescape'


def get_int_max_str_digits():
    return _int_digits


def set_int_max_str_digits(maxdigits):
    global _int_digits
    from operator import index
    maxdigits = index(maxdigits)
    if maxdigits and maxdigits < 640:
        raise ValueError('maxdigits must be 0 or larger than 640')
    _limit_digits(maxdigits)
    _int_digits = maxdigits


_switch_interval = 0.005


def getswitchinterval():
    return _switch_interval


def setswitchinterval(interval, /):
    global _switch_interval
    if interval <= 0:
        raise ValueError('switch interval must be strictly positive')
    _switch_interval = float(interval)


def gettrace():
    return None


def getprofile():
    return None


def settrace(function, /):
    """Tracing is not available; the call has no effect."""


def setprofile(function, /):
    """Profiling is not available; the call has no effect."""


def is_finalizing():
    return False


def getallocatedblocks():
    return 0


abiflags = ''
_origin_depth = 0


_unset = object()
_asyncgen_hooks = _no_hooks = (None, None)


def get_asyncgen_hooks():
    return _Record('asyncgen_hooks', ('firstiter', 'finalizer'), _asyncgen_hooks)


def set_asyncgen_hooks(firstiter=_no_hooks, finalizer=_no_hooks):
    """Remembers the hooks. The second one is never called: no generator is ever collected."""
    global _asyncgen_hooks
    hooks = list(_asyncgen_hooks)
    for place, (name, hook) in enumerate((('firstiter', firstiter), ('finalizer', finalizer))):
        if hook is not _no_hooks:
            if hook is not None and not callable(hook):
                raise TypeError(f'callable {name} expected, got {type(hook).__name__}')
            hooks[place] = hook
    _asyncgen_hooks = tuple(hooks)


def get_coroutine_origin_tracking_depth():
    return _origin_depth


def set_coroutine_origin_tracking_depth(depth):
    """Remembers how much is to be known of where coroutines are made, which nothing asks."""
    global _origin_depth
    if depth < 0:
        raise ValueError('depth must be >= 0')
    _origin_depth = depth


def call_tracing(func, args, /):
    return func(*args)


def _current_frames():
    """The frame that runs in the one thread that runs at a time."""
    import _thread
    return {_thread.get_ident(): _getframe(0)}


def _current_exceptions():
    import _thread
    return {_thread.get_ident(): exception()}


def _getframemodulename(depth=0):
    try:
        return _getframe(depth).f_globals.get('__name__')
    except ValueError:
        return None


def _is_gil_enabled():
    return True


def _is_interned(string, /):
    if type(string) is not str:
        raise TypeError(f'_is_interned() argument must be str, not {type(string).__name__}')
    return True


def _getsizeof(object, default=_unset):
    """What an object takes, by our cost model or by the __sizeof__ of a class of the program."""
    method = _own_size(type(object))
    if method is None:
        return _size_of(object)
    size = method(object)
    if not hasattr(type(size), '__index__'):
        if default is not _unset:
            return default
        raise TypeError('an integer is required')
    if size < 0:
        raise ValueError('__sizeof__() should return >= 0')
    return size + 16


def _own_size(cls):
    for each in cls.__mro__:
        if '__sizeof__' in each.__dict__:
            method = each.__dict__['__sizeof__']
            return method if isinstance(method, type(_own_size)) else None


def getunicodeinternedsize(*, _only_immortal=False):
    return 0


def is_stack_trampoline_active():
    return False


def audit(event, *args):
    """There is no auditing; the call has no effect."""


def addaudithook(hook, /):
    """There is no auditing; the call has no effect."""


def displayhook(value, /):
    if value is not None:
        import builtins
        builtins._ = None
        stdout.write(repr(value) + '\n')
        builtins._ = value


def excepthook(kind, value, traceback, /):
    from traceback import print_exception
    print_exception(kind, value, traceback)


def breakpointhook(*args, **kwargs):
    raise RuntimeError('breakpoint(): this sandbox has no debugger')


__breakpointhook__ = breakpointhook
__displayhook__ = displayhook
__excepthook__ = excepthook


def unraisablehook(unraisable, /):
    if unraisable.object is not None:
        stderr.write(f'{unraisable.err_msg or "Exception ignored in"}: {unraisable.object!r}\n')
    elif unraisable.err_msg:
        stderr.write(unraisable.err_msg + ':\n')
    excepthook(unraisable.exc_type, unraisable.exc_value, unraisable.exc_traceback)


__unraisablehook__ = unraisablehook
