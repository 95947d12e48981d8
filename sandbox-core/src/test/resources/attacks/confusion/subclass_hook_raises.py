# raises ZeroDivisionError
import abc
class A(abc.ABC):
    @classmethod
    def __subclasshook__(cls, c): 1 / 0
issubclass(int, A)
