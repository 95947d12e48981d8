# SPDX-License-Identifier: Apache-2.0
# Methods of the same object and function are equal, and hash alike.
class Box:
    def open(self):
        return 'open'

    def close(self):
        return 'closed'

    def __eq__(self, other):
        return True

    __hash__ = None


a, b = Box(), Box()
print(a.open == a.open, a.open == b.open, a.open == a.close, a.open != a.open, a.open is a.open)
items = []
print(items.append == items.append, items.append == [].append, items.append != items.pop)
print('x'.upper == 'x'.upper, a.open == Box.open, a.open in [a.close, a.open])


class Key:
    def call(self):
        return 1


key = Key()
calls = {key.call: 'mine', len: 'len'}
print(calls[key.call], hash(key.call) == hash(key.call), calls.get(Key().call), calls[len])
handlers = [key.call, a.open]
handlers.remove(key.call)
print(len(handlers), {key.call, key.call} == {key.call})
