// Finds a Chromium that really starts, or installs one: named, Playwright's own, the system's, a download, the system's package manager.

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromium } from '@playwright/test'

const systemPaths = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const debianPackages = [['update', '-q'], ['install', '-y', '-q', '--no-install-recommends', 'chromium']]

/** Path of a Chromium that starts; throws a sentence that says what to install. */
export async function requireBrowser() {
  const present = await firstThatStarts([process.env.CHROMIUM_PATH, chromium.executablePath(), ...systemPaths])
  if (present) return present
  console.log('No Chromium here yet: installing one.')
  const downloaded = tryTo(downloadWithPlaywright) && await firstThatStarts([chromium.executablePath()])
  if (downloaded) return downloaded
  const installed = tryTo(installWithApt) && await firstThatStarts(systemPaths)
  if (installed) return installed
  throw new Error('The browser tests need Chromium: install it (Debian, Ubuntu: sudo apt-get install chromium; elsewhere: npx playwright install --with-deps chromium) or set CHROMIUM_PATH to one.')
}

async function firstThatStarts(paths) {
  for (const path of paths) {
    if (path && existsSync(path) && await starts(path)) return path
  }
  return undefined
}

async function starts(executablePath) {
  try {
    const browser = await chromium.launch({ executablePath, timeout: 60_000 })
    await browser.close()
    return true
  } catch (error) {
    console.log(`${executablePath} does not start: ${String(error).split('\n')[0]}`)
    return false
  }
}

function downloadWithPlaywright() {
  const playwright = createRequire(createRequire(import.meta.url).resolve('@playwright/test')).resolve('playwright/package.json')
  execFileSync(process.execPath, [join(dirname(playwright), 'cli.js'), 'install', 'chromium'], { stdio: 'inherit' })
}

function installWithApt() {
  const asRoot = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  for (const words of debianPackages) {
    const [command, ...rest] = [...asRoot, ...words]
    execFileSync(command, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
}

function tryTo(install) {
  try {
    install()
    return true
  } catch (error) {
    console.log(`${install.name}: ${String(error).split('\n')[0]}`)
    return false
  }
}
