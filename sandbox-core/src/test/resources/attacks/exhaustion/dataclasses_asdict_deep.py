# raises RecursionError
import dataclasses
@dataclasses.dataclass
class D:
    x: object
d = D(1)
for i in range(20_000):
    d = D(d)
dataclasses.asdict(d)
