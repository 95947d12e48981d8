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
    """The modules at the top level; of the places given there are none."""
    if path is not None:
        return
    from sys import _is_module, _names
    for name in sorted(_names()):
        if not name.startswith('_'):
            yield ModuleInfo(None, prefix + name, _is_module(name + '.'))


def walk_packages(path=None, prefix='', onerror=None):
    """The same: packages are not looked into."""
    yield from iter_modules(path, prefix)


def resolve_name(name):
    """The object of a name such as package.module:attribute."""
    from importlib import import_module
    module, colon, attributes = name.partition(':')
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
    """The library has no data files."""
    return None


def get_loader(module_or_name):
    return None


def find_loader(fullname):
    return None


def get_importer(path_item):
    return None


def iter_importers(fullname=''):
    return iter(())
