# raises TypeError
property().__set__(1)
