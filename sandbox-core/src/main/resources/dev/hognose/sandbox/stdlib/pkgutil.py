# SPDX-License-Identifier: Apache-2.0
"""The modules that can be imported, by name."""

__all__ = ['ModuleInfo', 'iter_modules', 'walk_packages', 'resolve_name', 'extend_path',
           'get_data', 'get_loader', 'find_loader', 'get_importer', 'iter_importers']


class ModuleInfo(tuple):
    """A module that can be imported."""

    __slots__ = ()
    _fields = ('module_finder', 'name', 'ispkg')

    def __new__(cls, module_finder, name, ispkg):
        return tuple.__new__(cls, (module_finder, name, ispkg))

    module_finder = property(lambda self: self[0])
    name = property(lambda self: self[1])
    ispkg = property(lambda self: self[2])

    def __repr__(self):
        return f'ModuleInfo(module_finder={self[0]!r}, name={self[1]!r}, ispkg={self[2]!r})'


def iter_modules(path=None, prefix=''):
    """The modules in the directories given; without them, those of the library and of sys.path."""
    if isinstance(path, str):
        raise ValueError("path must be None or list of paths to look for modules in")
    seen = set()
    if path is None:
        import sys
        path = sys.path
        for name in sorted(sys._names()):
            if not name.startswith('_'):
                seen.add(name)
                yield ModuleInfo(None, prefix + name, sys._is_module(name + '.'))
    for directory in path:
        yield from _modules_in(directory, prefix, seen)


def _modules_in(directory, prefix, seen):
    from os import listdir
    from os.path import isfile, join
    try:
        names = sorted(listdir(directory or '.'))
    except OSError:
        return
    for file in names:
        name = file.removesuffix('.py')
        package = name == file and isfile(join(directory, file, '__init__.py'))
        if name in seen or name == '__init__' or '.' in name or not (package or name != file):
            continue
        seen.add(name)
        yield ModuleInfo(get_importer(directory), prefix + name, package)


def walk_packages(path=None, prefix='', onerror=None):
    """The same, and what is in packages, which are imported for it."""
    import sys
    seen = set()
    for info in iter_modules(path, prefix):
        yield info
        if not info.ispkg or path is None and info.module_finder is None:
            continue
        try:
            __import__(info.name)
        except Exception as error:
            if onerror is not None:
                onerror(info.name)
            elif not isinstance(error, ImportError):
                raise
        else:
            inside = [place for place in getattr(sys.modules[info.name], '__path__', None) or []
                      if place not in seen]
            seen.update(inside)
            yield from walk_packages(inside, info.name + '.', onerror)


def resolve_name(name):
    """The object of a name such as package.module:attribute."""
    from importlib import import_module
    module, colon, attributes = name.partition(':')
    parts = module.split('.') + (attributes.split('.') if attributes else [])
    if not all([part.isidentifier() for part in parts]):
        raise ValueError(f'invalid format: {name!r}')
    if colon:
        found = import_module(module)
        rest = attributes.split('.') if attributes else []
    else:
        parts = name.split('.')
        found = import_module(parts[0])
        rest = parts[1:]
        path = parts[0]
        while rest:
            path = f'{path}.{rest[0]}'
            try:
                found = import_module(path)
            except ImportError:
                break
            rest.pop(0)
    for part in rest:
        found = getattr(found, part)
    return found


def extend_path(path, name):
    """Gives the path back: there is nothing to add."""
    return path


def get_data(package, resource):
    """The bytes of a file beside a package's modules; None where there is no place for it."""
    from importlib import import_module
    from os.path import dirname, join
    file = getattr(import_module(package), '__file__', None)
    if file is None:
        return None
    with open(join(dirname(file), *resource.split('/')), 'rb') as stream:
        return stream.read()


def get_loader(module_or_name):
    return None


def find_loader(fullname):
    from warnings import warn
    warn("'pkgutil.find_loader' is deprecated and slated for removal in Python 3.14; use "
         'importlib.util.find_spec() instead', DeprecationWarning)
    return None


class FileFinder:
    """Stands for a directory in what iter_modules gives."""

    def __init__(self, path):
        self.path = path or '.'

    def __repr__(self):
        return f'FileFinder({self.path!r})'


def get_importer(path_item):
    from os import fspath
    from os.path import isdir
    path = fspath(path_item)
    return FileFinder(path) if isdir(path or '.') else None


def iter_importers(fullname=''):
    return iter(())
