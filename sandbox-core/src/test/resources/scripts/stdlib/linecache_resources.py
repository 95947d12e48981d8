# SPDX-License-Identifier: Apache-2.0
"""linecache with loaders and changed files; importlib.resources of a package in the session's files."""
import importlib.resources
import linecache
import os
import sys
import tempfile

folder = tempfile.mkdtemp()
path = os.path.join(folder, 'lines.py')


def write(name, text):
    os.makedirs(os.path.dirname(os.path.join(folder, name)), exist_ok=True)
    with open(os.path.join(folder, name), 'w', encoding='utf-8') as f:
        f.write(text)


def attempt(f, *args, **kwargs):
    try:
        result = repr(f(*args, **kwargs))
    except Exception as e:
        result = f'{type(e).__name__} {e}'
    print('   ', result.replace(folder, 'FOLDER'))


print('files')
write('lines.py', 'a = 1\n\nlast')
for number in (1, 2, 3, 4, 0, -1):
    attempt(linecache.getline, path, number)
attempt(linecache.getlines, path)
attempt(linecache.getline, '/nope', 1)
write('lines.py', 'changed and longer\n')
attempt(linecache.getline, path, 1)
linecache.checkcache(path)
attempt(linecache.getline, path, 1)
os.remove(path)
linecache.checkcache()
attempt(linecache.getlines, path)
linecache.cache['<made>'] = 5, None, ['one\n'], '<made>'
attempt(linecache.getline, '<made>', 1)
linecache.clearcache()
print(linecache.cache)

print('loaders')


class Loader:
    def get_source(self, name):
        print('    asked for', name)
        return f'source of {name}\nsecond'


class Failing:
    def get_source(self, name):
        raise ImportError(name)


class Silent:
    def get_source(self, name):
        return None


attempt(linecache.lazycache, 'virtual.py', {'__name__': 'virtual', '__loader__': Loader()})
attempt(linecache.lazycache, 'virtual.py', {})
attempt(linecache.getline, 'virtual.py', 1)
attempt(linecache.getline, 'virtual.py', 2)
attempt(linecache.lazycache, 'virtual.py', {'__name__': 'virtual', '__loader__': Loader()})
attempt(linecache.lazycache, '<x>', {'__name__': 'n', '__loader__': Loader()})
attempt(linecache.lazycache, '', {'__name__': 'n', '__loader__': Loader()})
attempt(linecache.lazycache, 'bare.py', {'__name__': 'n'})
attempt(linecache.getline, 'other.py', 2, {'__name__': 'm', '__loader__': Loader()})
attempt(linecache.getlines, 'bad.py', {'__name__': 'm', '__loader__': Failing()})
attempt(linecache.getlines, 'none.py', {'__name__': 'm', '__loader__': Silent()})
attempt(linecache.getlines, 'bare.py', {'__name__': 'm'})

print('resources')
write('pack/__init__.py', 'x = 1\n')
write('pack/data.txt', 'hé\nllo')
write('pack/sub/__init__.py', '')
write('pack/sub/deep.bin', 'deep')
write('pack/mod.py', 'y = 2\n')
sys.path.insert(0, folder)
import pack.mod, pack.sub
resources = importlib.resources
root = resources.files('pack')
print(root.name, root.is_dir(), sorted(p.name for p in root.iterdir() if p.name != '__pycache__'))
print(root.joinpath('data.txt').read_text(encoding='utf-8'), (root / 'sub' / 'deep.bin').read_bytes())
attempt(lambda: resources.files(pack.sub).joinpath('deep.bin').read_text())
attempt(lambda: resources.files('pack.mod').name)
attempt(resources.files, 'nope')
with resources.as_file(root / 'data.txt') as p:
    print(p.name, p.read_bytes())
attempt(resources.read_text, 'pack', 'data.txt', encoding='utf-8')
attempt(resources.read_text, 'pack', 'data.txt')
attempt(resources.read_text, 'pack', 'sub', 'deep.bin')
attempt(resources.read_text, 'pack', 'sub', 'deep.bin', encoding='utf-8')
attempt(resources.open_text, 'pack', 'sub', 'deep.bin')
attempt(resources.read_binary, 'pack', 'sub', 'deep.bin')
attempt(resources.is_resource, 'pack', 'data.txt')
attempt(resources.is_resource, 'pack', 'sub')
