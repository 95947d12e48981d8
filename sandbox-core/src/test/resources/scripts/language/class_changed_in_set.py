class Idle:
    def go(self):
        self.__class__ = Busy


class Busy:
    def go(self):
        self.__class__ = Idle


class Slotted:
    __slots__ = ('x',)


class Other:
    __slots__ = ('x',)


machines = [Idle() for _ in range(50)]
known = set(machines)
names = {machine: i for i, machine in enumerate(machines)}
hashes = [hash(machine) for machine in machines]
for machine in machines[::2]:
    machine.go()
print([hash(machine) for machine in machines] == hashes)
print(all(machine in known for machine in machines), sum(machine.__class__ is Busy for machine in known))
print([names[machine] for machine in machines] == list(range(50)), Idle() in known, Busy() in names)
for machine in machines:
    machine.go()
known -= set(machines[10:])
print(len(known), len(set(hashes)), {machines[0]} <= known)
one = Slotted()
held = {one: 'held'}
one.__class__ = Other
print(held[one], held.pop(one), held)
fresh = Idle()
fresh.go()
fresh.go()
print(hash(fresh) == hash(fresh), fresh in {fresh})
