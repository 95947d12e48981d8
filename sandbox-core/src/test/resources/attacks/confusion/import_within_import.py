# raises RecursionError
import sys, types
class Finder:
    def find_spec(self, name, path, target=None):
        import json
        return None
sys.meta_path.insert(0, Finder()) if hasattr(sys, 'meta_path') else None
import textwrap
print(textwrap.__name__)
