"""OrderedDicts whose keys move to either end, come and go: their order is that of a plain list."""

import random
from collections import OrderedDict

chance = random.Random(8)
for size in (1, 5, 40, 300):
    ordered = OrderedDict((n, str(n)) for n in range(size))
    model = list(range(size))
    fresh = size
    for step in range(1200):
        kind = chance.randrange(8)
        if kind < 4 and model:
            key = chance.choice(model)
            last = bool(kind % 2)
            ordered.move_to_end(key, last)
            model.remove(key)
            model.insert(len(model) if last else 0, key)
        elif kind == 4 or not model:
            ordered[fresh] = str(fresh)
            model.append(fresh)
            fresh += 1
        elif kind == 5:
            last = step % 3 > 0
            key = model.pop(-1 if last else 0)
            assert ordered.popitem(last) == (key, str(key))
        elif kind == 6:
            key = chance.choice(model)
            del ordered[key]
            model.remove(key)
        else:
            key = chance.choice(model)
            ordered[key] = str(key)
        if step % 200 == 0:
            assert list(ordered) == model and list(reversed(ordered)) == model[::-1]
            assert list(ordered.values()) == [str(key) for key in model]
    assert list(ordered) == model
    assert all(ordered[key] == str(key) for key in model) and -1 not in ordered
    copied = ordered.copy()
    if model:
        copied.move_to_end(model[0])
        assert list(copied) == model[1:] + model[:1]
    print(size, len(ordered), hash(tuple(ordered)) % 1000003)
