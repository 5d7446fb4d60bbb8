// The dashboard's first step: theme and language before anything is drawn.

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { loadMessages, startLanguage } from './language/language.tsx'
import { followSystemTheme } from './ui/theme.ts'

const root = document.querySelector('#root')
if (!root) throw new Error('index.html has no #root element.')

followSystemTheme()
const language = startLanguage()
document.documentElement.lang = language
const messages = await loadMessages(language)
createRoot(root).render(
  <StrictMode>
    <App language={language} messages={messages} />
  </StrictMode>,
)
