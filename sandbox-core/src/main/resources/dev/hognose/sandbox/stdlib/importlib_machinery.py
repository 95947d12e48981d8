# SPDX-License-Identifier: Apache-2.0
"""Descriptions of modules."""

__name__ = 'importlib.machinery'
SOURCE_SUFFIXES = ['.py']
BYTECODE_SUFFIXES = []
EXTENSION_SUFFIXES = []


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
        return f'ModuleSpec(name={self.name!r}, loader={self.loader!r}{origin})'


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
