# SPDX-License-Identifier: Apache-2.0
# The source of modules, classes and functions in files.
import inspect, os, sys, tempfile
top = tempfile.mkdtemp(); sys.path.insert(0, top)
with open(os.path.join(top, 'written.py'), 'w') as f:
    f.write('"""Doc."""\nimport os\n\n\ndef first(a, b=2):\n    # inside\n    return a + b\n\n\nclass Thing:\n    """A thing."""\n    size = 3\n\n    def grow(self):\n        return self.size\n')
import written
print(inspect.getfile(written) == written.__file__, inspect.getsourcefile(written) == written.__file__)
print(inspect.getsource(written))
print(inspect.getsourcelines(written)[1], len(inspect.getsourcelines(written)[0]))
print(inspect.getsource(written.first), inspect.getsource(written.Thing), inspect.getsource(written.Thing.grow))
print(inspect.getsourcelines(written.Thing.grow), inspect.getmodule(written.first) is written)
print(os.path.basename(inspect.getfile(written.first)), os.path.basename(inspect.getfile(written.Thing)), os.path.basename(inspect.getfile(written.Thing.grow)))
print(inspect.getdoc(written), inspect.getmodulename(written.__file__), inspect.getcomments(written.first))
for each in (sys, int, len, 5, 'text'):
    try: print(inspect.getfile(each))
    except TypeError as e: print(e)
print([name for name, _ in inspect.getmembers(written, inspect.isfunction)], [name for name, _ in inspect.getmembers(written, inspect.isclass)])
