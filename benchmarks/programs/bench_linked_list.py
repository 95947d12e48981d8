# SPDX-License-Identifier: Apache-2.0
# A least-recently-used cache: a dictionary and a doubly linked list.


class Entry:
    def __init__(self, key, value):
        self.key = key
        self.value = value
        self.before = self
        self.after = self


class Cache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = {}
        self.head = Entry(None, None)
        self.hits = 0
        self.misses = 0

    def unlink(self, entry):
        entry.before.after = entry.after
        entry.after.before = entry.before

    def to_front(self, entry):
        head = self.head
        entry.after = head.after
        entry.before = head
        head.after.before = entry
        head.after = entry

    def get(self, key, compute):
        entry = self.entries.get(key)
        if entry is not None:
            self.hits += 1
            self.unlink(entry)
            self.to_front(entry)
            return entry.value
        self.misses += 1
        if len(self.entries) >= self.capacity:
            oldest = self.head.before
            self.unlink(oldest)
            del self.entries[oldest.key]
        entry = Entry(key, compute(key))
        self.entries[key] = entry
        self.to_front(entry)
        return entry.value


def main():
    cache = Cache(200)
    seed = 42
    total = 0
    for _ in range(300000):
        seed = (seed * 16807) % 2147483647
        total += cache.get(seed % 256, lambda key: key * key)
    return f"{total} {cache.hits} {cache.misses}"


main()
