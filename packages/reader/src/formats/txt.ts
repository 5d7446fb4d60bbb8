// Plain text files: the bytes are the text.

import { decode } from '../encoding.ts'
import type { Format } from './format.ts'

export const txt: Format = { extensions: ['.txt'], textOf: decode }
