# raises NameError or raises AttributeError
import builtins
del builtins.__build_class__
class C: pass
