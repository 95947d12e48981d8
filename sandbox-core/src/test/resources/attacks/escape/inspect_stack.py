# completes or raises AttributeError or raises NotImplementedError or raises ImportError
import inspect
len(inspect.stack())
