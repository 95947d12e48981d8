# raises ZeroDivisionError
class C:
    def __hash__(self): 1 / 0
{C()}
