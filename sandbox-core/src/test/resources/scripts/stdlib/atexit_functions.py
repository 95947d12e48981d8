# SPDX-License-Identifier: Apache-2.0
# atexit: functions called at the end, the last registered first, also after an exception.
import atexit


@atexit.register
def first():
    print('registered first, called last')


atexit.register(print, 'with', 'arguments', sep='-')
atexit.register(print, 'gone')
atexit.unregister(print)
atexit.register(print, 'again')


def registers_more():
    atexit.register(print, 'registered at the end')
    print('registering')


atexit.register(registers_more)
try:
    atexit.register(5)
except TypeError as error:
    print(error)
print('end of the program')
raise KeyError('uncaught')
