# SPDX-License-Identifier: Apache-2.0
# Carets of unpacking in displays and calls.
import traceback
def f(*a,**k): pass
def t(*fs):
    for g in fs:
        try: g()
        except Exception as e:
            print(*traceback.format_exception(e)[2:], end="")
t(lambda: [1, *5], lambda: {1, *5}, lambda: (1, *5), lambda: {"a": 1, **5}, lambda: f(1, *5), lambda: f(1, a=1, **5), lambda: f(**5), lambda: f(a=1, **{"a": 1}),
  lambda: f(1, *5, **6), lambda: {**5}, lambda: f(**{1:2}), lambda: {[]: 1}, lambda: {[], 1}, lambda: {i: [] for i in [[]]}, lambda: {[] for i in [1]}, lambda: {1:2, [3]:4, 5:6})
