# raises AttributeError or raises TypeError
import enum
class E(enum.Enum): A = 1
E.A = 5
