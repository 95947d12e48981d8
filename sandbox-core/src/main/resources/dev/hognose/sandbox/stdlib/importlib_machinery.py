# SPDX-License-Identifier: Apache-2.0
"""Descriptions of modules."""

__name__ = 'importlib.machinery'
SOURCE_SUFFIXES = ['.py']
BYTECODE_SUFFIXES = []
EXTENSION_SUFFIXES = []


def __getattr__(name):
    if name == 'PathFinder':
        from sys import _own_finder
        return _own_finder
    raise AttributeError(f"module 'importlib.machinery' has no attribute {name!r}")


def all_suffixes():
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


class ModuleSpec:
    """What is known of a module."""

    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name = name
        self.loader = loader
        self.origin = origin
        self.loader_state = loader_state
        self.submodule_search_locations = [] if is_package else None
        self.cached = None
        self.has_location = False

    @property
    def parent(self):
        return self.name if self.submodule_search_locations is not None else (
            self.name.rpartition('.')[0])

    def __eq__(self, other):
        if not isinstance(other, ModuleSpec):
            return NotImplemented
        return (self.name, self.loader, self.origin) == (other.name, other.loader, other.origin)

    def __repr__(self):
        origin = '' if self.origin is None else f', origin={self.origin!r}'
        where = self.submodule_search_locations
        places = '' if where is None else f', submodule_search_locations={where!r}'
        return f'ModuleSpec(name={self.name!r}, loader={self.loader!r}{origin}{places})'


class BuiltinImporter:
    """Finds and loads the modules of the library, which have no files."""

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        from sys import _is_module
        if not _is_module(fullname):
            return None
        spec = _library_specs.get(fullname)
        if spec is None:
            spec = _library_specs[fullname] = ModuleSpec(
                fullname, cls, origin='built-in', is_package=cls.is_package(fullname))
        return spec

    @staticmethod
    def create_module(spec):
        from importlib import import_module
        return import_module(spec.name)

    @staticmethod
    def exec_module(module):
        """Does nothing: modules of the library run when they are created."""

    @classmethod
    def load_module(cls, fullname):
        from importlib import import_module
        return import_module(fullname)

    @classmethod
    def is_package(cls, fullname):
        from sys import _is_module
        if not _is_module(fullname):
            raise ImportError(f'{fullname!r} is not a built-in module', name=fullname)
        return fullname != 'os' and _is_module(fullname + '.')

    @classmethod
    def get_code(cls, fullname):
        return None

    @classmethod
    def get_source(cls, fullname):
        return None


def _file_spec(fullname, path):
    """What is known of a module in the session's files."""
    import sys
    from importlib.util import spec_from_file_location
    from os.path import abspath, isdir, isfile, join
    if path is None:
        parent = fullname.rpartition('.')[0]
        path = getattr(sys.modules.get(parent), '__path__', ()) if parent else sys.path
    last = fullname.rpartition('.')[2]
    folders = []
    for each in path:
        place = abspath(join(each or '/', last))
        if isfile(join(place, '__init__.py')):
            return spec_from_file_location(fullname, join(place, '__init__.py'))
        if isfile(place + '.py'):
            return spec_from_file_location(fullname, place + '.py')
        if isdir(place):
            folders.append(place)
    if not folders:
        return None
    spec = ModuleSpec(fullname, None, is_package=True)
    spec.submodule_search_locations = folders
    return spec


_library_specs = {}
_specs = {}


def _spec_of(module):
    """What the import of a module knew, made when it is asked for."""
    spec = BuiltinImporter.find_spec(module.__name__)
    if spec is None:
        spec = _specs.get(module.__name__)
    if spec is None:
        from importlib.util import spec_from_file_location
        path = getattr(module, '__path__', None)
        file = getattr(module, '__file__', None)
        if file is None:
            spec = ModuleSpec(module.__name__, None, is_package=True)
            spec.submodule_search_locations = path
        else:
            spec = spec_from_file_location(
                module.__name__, file, submodule_search_locations=path)
        _specs[module.__name__] = spec
    return spec


class SourceFileLoader:
    """Reads a module from one of the session's files."""

    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def create_module(self, spec):
        return None

    def get_filename(self, fullname=None):
        return self.path

    def get_data(self, path):
        with open(path, 'rb') as file:
            return file.read()

    def get_source(self, fullname=None):
        return self.get_data(self.path).decode('utf-8')

    def get_code(self, fullname=None):
        return compile(self.get_source(), self.path, 'exec')

    def is_package(self, fullname=None):
        return self.path.rpartition('/')[2] == '__init__.py'

    def exec_module(self, module):
        exec(self.get_code(), module.__dict__)

    def load_module(self, fullname=None):
        import sys
        from importlib.util import module_from_spec, spec_from_file_location
        name = fullname or self.name
        module = module_from_spec(spec_from_file_location(name, self.path, loader=self))
        sys.modules[name] = module
        self.exec_module(module)
        return module
