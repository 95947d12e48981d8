# raises SyntaxError
import codeop
codeop.compile_command('(' * 200_000)
