# SPDX-License-Identifier: Apache-2.0
# Modules made from files by specs, and what importlib knows of packages.
import importlib.metadata
import importlib.util
import os
import sys
import tempfile

folder = tempfile.mkdtemp()
path = os.path.join(folder, 'plugin.py')
with open(path, 'w') as f:
    f.write('"""A plugin."""\nVALUE = 6 * 7\ndef double(n):\n    return n * 2\nNAME = __name__\n')
spec = importlib.util.spec_from_file_location('my_plugin', path)
print(spec.name, spec.origin == path, spec.has_location, spec.parent == '')
module = importlib.util.module_from_spec(spec)
print(module.__name__, module.__file__ == path, hasattr(module, 'VALUE'), 'my_plugin' in sys.modules)
spec.loader.exec_module(module)
print(module.VALUE, module.double(4), module.NAME, module.__doc__)
print(importlib.util.spec_from_file_location('x', os.path.join(folder, 'x.txt')))
try:
    missing = importlib.util.spec_from_file_location('gone', os.path.join(folder, 'gone.py'))
    missing.loader.exec_module(importlib.util.module_from_spec(missing))
except FileNotFoundError as e:
    print(type(e).__name__)
try:
    importlib.metadata.version('no-such-distribution')
except importlib.metadata.PackageNotFoundError as e:
    print(e, isinstance(e, ModuleNotFoundError), e.name)
print(importlib.util.find_spec('no_such_module'))
