# completes
import dataclasses
@dataclasses.dataclass
class D:
    x: object
class E:
    def __eq__(self, o):
        d.__dict__.clear()
        return True
d = D(E())
print(d == D(1))
#> True
