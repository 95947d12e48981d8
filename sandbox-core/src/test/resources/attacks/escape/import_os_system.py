# raises AttributeError or raises NotImplementedError or raises PermissionError or raises OSError
import os
os.system('id')
