# SPDX-License-Identifier: Apache-2.0
# Programs in files and modules are run with their own names, arguments and globals.
import os
import runpy
import sys

os.makedirs('pack/sub')
sys.path.insert(0, os.getcwd())


def write(name, *lines):
    with open(name, 'w') as file:
        file.write('\n'.join(lines) + '\n')


write('mymod.py', 'import os, sys', 'X = 5',
      'print("run", __name__, repr(__package__), __spec__.name if __spec__ else None, '
      'os.path.basename(__file__), os.path.basename(sys.argv[0]) == "mymod.py")',
      'if __name__ == "__main__":', '    print("as main")')
write('pack/__init__.py', 'print("init pack")')
write('pack/__main__.py', 'print("main of pack", __name__, repr(__package__))')
write('pack/mod.py', 'from . import sub', 'print("mod", __name__, __package__)')
write('pack/sub/__init__.py')
write('boom.py', '1 / 0')


def attempt(call):
    try:
        names = call()
        print(sorted(set(names) - {'__builtins__'}), names['__name__'])
    except Exception as e:
        print(type(e).__name__, getattr(e, 'strerror', e))


attempt(lambda: runpy.run_module('mymod'))
attempt(lambda: runpy.run_module('mymod', run_name='__main__'))
attempt(lambda: runpy.run_module('mymod', {'init': 1}, '__main__', True))
print('mymod' in sys.modules)
attempt(lambda: runpy.run_module('pack'))
attempt(lambda: runpy.run_module('pack', run_name='__main__'))
attempt(lambda: runpy.run_module('pack.mod', run_name='__main__'))
attempt(lambda: runpy.run_module('pack.sub'))
attempt(lambda: runpy.run_module('nope'))
attempt(lambda: runpy.run_module('nope.x'))
attempt(lambda: runpy.run_module('mymod.x'))
attempt(lambda: runpy.run_module('.x'))
attempt(lambda: runpy.run_module('boom'))
attempt(lambda: runpy.run_path('mymod.py'))
attempt(lambda: runpy.run_path('mymod.py', {'a': 1}, '__main__'))
attempt(lambda: runpy.run_path('pack'))
attempt(lambda: runpy.run_path('pack/sub'))
attempt(lambda: runpy.run_path('boom.py'))
attempt(lambda: runpy.run_path('zzz.py'))
print(runpy.run_path('mymod.py')['X'], runpy.run_module('mymod')['X'])
