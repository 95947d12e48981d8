# SPDX-License-Identifier: Apache-2.0
# Modules and data of packages in files; texts of modules.
import pkgutil, os, sys, tempfile, types
top = tempfile.mkdtemp()
for path, text in {'plug/__init__.py': 'name = "plug"', 'plug/alpha.py': 'value = "a"', 'plug/beta.py': 'value = "b"',
                   'plug/sub/__init__.py': '', 'plug/sub/deep.py': 'value = "deep"', 'plug/data/table.txt': 'x,y\n',
                   'plug/notes.txt': 'no module', 'plug/bad-name.py': '', 'single.py': ''}.items():
    os.makedirs(os.path.join(top, os.path.dirname(path)), exist_ok=True)
    with open(os.path.join(top, path), 'w') as f:
        f.write(text)
sys.path.insert(0, top)
import plug
for info in pkgutil.iter_modules(plug.__path__):
    print(info.name, info.ispkg, type(info.module_finder).__name__)
print([name for _, name, _ in pkgutil.walk_packages(plug.__path__, plug.__name__ + '.')])
print([info.name for info in pkgutil.iter_modules([top], 'x.')])
print(list(pkgutil.iter_modules(['/no/such/place'])), list(pkgutil.iter_modules([])))
print(pkgutil.get_data('plug', 'data/table.txt'))
try:
    pkgutil.get_data('plug', 'missing.txt')
except OSError as e:
    print(type(e).__name__, e.errno)
try:
    list(pkgutil.iter_modules('text'))
except ValueError as e:
    print(e)
names = {info.name for info in pkgutil.iter_modules()}
print('json' in names, 'plug' in names, 'single' in names)
print(str(plug).replace(top, 'TOP'))
m = types.ModuleType('made', 'first')
print(m.__doc__, m)
m.__doc__ = 'second'
print(m.__doc__, vars(m)['__doc__'])
del m.__doc__
print("__doc__" in vars(m))
m.__file__ = '/a/b.py'
print(m)
m.__name__ = 'renamed'
print(m)
class Special(types.ModuleType):
    "Its class has a text."
s = Special('special')
s.__doc__ = 'own'
print(s.__doc__, s, Special.__doc__)
