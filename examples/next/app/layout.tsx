import type { ReactNode } from 'react';
import { DefineElements } from './define-elements';

export const metadata = { title: '年度报告' };

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="zh-CN">
      <body>
        {children}
        <DefineElements />
      </body>
    </html>
  );
}
