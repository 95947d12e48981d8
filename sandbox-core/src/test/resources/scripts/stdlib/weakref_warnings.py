# SPDX-License-Identifier: Apache-2.0
# weakref, warnings and contextvars in the forms that do not depend on a collector.
import contextvars
import warnings
import weakref


class Node:
    def __init__(self, name):
        self.name = name

    def hello(self):
        return "hello " + self.name


n = Node("n")
ref = weakref.ref(n)
print(ref() is n, ref().name, weakref.ref(n) is ref, weakref.getweakrefcount(n))
proxy = weakref.proxy(n)
print(proxy.name, proxy.hello())
d = weakref.WeakValueDictionary()
d["k"] = n
print(d["k"].name, len(d), "k" in d, list(d))
keys = weakref.WeakKeyDictionary()
keys[n] = "data"
print(keys[n], len(keys))
s = weakref.WeakSet([n])
print(n in s, len(s), weakref.WeakMethod(n.hello)()())
for bad in (5, "text", [], (1,), None):
    try:
        weakref.ref(bad)
    except TypeError as error:
        print(error)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("old thing", DeprecationWarning)
    warnings.warn("user level")
    print([(w.category.__name__, str(w.message)) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("now an error", RuntimeWarning)
    except RuntimeWarning as error:
        print("raised", error)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    warnings.warn("never seen")
user = contextvars.ContextVar("user", default="nobody")
print(user.get(), user.name)
token = user.set("ann")
print(user.get())
user.reset(token)
print(user.get())
context = contextvars.copy_context()
print(context.run(lambda: (user.set("inside"), user.get())[1]), user.get(), context[user])
