# What is printed when the program's own sys.excepthook raises.
import sys


def hook(kind, value, tb):
    print('hook', kind.__name__, value, tb.tb_lineno)
    raise KeyError('in hook')


sys.excepthook = hook
print('begins')
1 / 0
